package org.conducteur.export.office.workbook;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.conducteur.id.CountryId;

/**
 * A row of the comparison of countries.
 *
 * @param section what kind of row it is, such as "Question 1"
 * @param subject the figure or the question
 * @param unit the unit of a figure
 * @param cells what there is to say of each country
 * @param id what it stands for
 */
record CountryRow(
    String section, String subject, String unit, Map<CountryId, Value> cells, String id) {
  CountryRow {
    requireNonNull(section, "section");
    requireNonNull(subject, "subject");
    requireNonNull(unit, "unit");
    requireNonNull(cells, "cells");
    requireNonNull(id, "id");
  }
}
