package org.conducteur.export.office.scan;

/**
 * Cells that people see as one. Only the first of them has a content.
 *
 * @param firstRow from 0
 * @param firstColumn from 0
 * @param lastRow from 0
 * @param lastColumn from 0
 */
public record MergedCells(int firstRow, int firstColumn, int lastRow, int lastColumn) {}
