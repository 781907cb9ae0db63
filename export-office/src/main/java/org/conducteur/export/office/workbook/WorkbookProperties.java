package org.conducteur.export.office.workbook;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.conducteur.event.Event;

/** Says in the file's properties what it is and by whom; its dates are the event's, never now. */
final class WorkbookProperties {
  /** What a file of an event without any date is dated with. */
  private static final LocalDate UNDATED = LocalDate.of(2000, 1, 1);

  /** How the sheets are laid out; a reader knows by it what to expect. */
  private static final int LAYOUT = 1;

  private static final int LONGEST = 255;

  private WorkbookProperties() {}

  static void write(XSSFWorkbook workbook, EventView view, CellText texts) {
    Event event = view.event();
    POIXMLProperties properties = workbook.getProperties();
    PackagePropertiesPart core = properties.getCoreProperties().getUnderlyingProperties();
    String author = event.organiser().map(view.directory()::name).orElse("Conducteur");
    core.setTitleProperty(texts.line(event.title(), LONGEST));
    core.setSubjectProperty(view.words().text("subject"));
    core.setCreatorProperty(texts.line(author, LONGEST));
    core.setLastModifiedByProperty(texts.line(author, LONGEST));
    core.setLanguageProperty(view.words().language().toLanguageTag());
    Optional<Date> date = Optional.of(date(view));
    core.setCreatedProperty(date);
    core.setModifiedProperty(date);
    properties.getExtendedProperties().setApplication("Conducteur");
    properties.getCustomProperties().addProperty("conducteur-planning", LAYOUT);
  }

  private static Date date(EventView view) {
    LocalDate date =
        view.event()
            .asOf()
            .or(view::firstDay)
            .filter(known -> known.getYear() >= 1900 && known.getYear() <= 9999)
            .orElse(UNDATED);
    return Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant());
  }
}
