package org.conducteur.export.office.workbook;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.conducteur.check.Checked;
import org.conducteur.port.PlanningOptions;
import org.conducteur.style.Brand;

/** The sheets of one event, and how they become a file. */
final class PlanningFile {
  private final EventView view;
  private final ImmutableList<SheetPlan> sheets;

  private PlanningFile(EventView view, ImmutableList<SheetPlan> sheets) {
    this.view = view;
    this.sheets = sheets;
  }

  /** The sheets without what the checker says, for reading them back. */
  static PlanningFile of(EventView view) {
    return of(view, Checked.NOTHING);
  }

  static PlanningFile of(EventView view, Checked checked) {
    GridLayout layout = GridLayout.of(view);
    SpotColumns spots = new SpotColumns(view, layout);
    SheetPlan.OfTable<RunRow> run = RunOfShowSheet.of(view, spots);
    SheetPlan.OfTable<?> people = PeopleSheet.of(view);
    ImmutableList<SheetPlan> first =
        ImmutableList.of(
            Overview.of(view),
            run,
            Grid.of(view, layout, run.table(), spots),
            Board.of(view, run.table(), people));
    ImmutableList<SheetPlan> further =
        ImmutableList.of(
            people,
            RoomsSheet.of(view),
            EquipmentSheet.of(view),
            StockSheet.of(view),
            TasksSheet.of(view),
            ContentsSheet.of(view),
            BriefsSheet.of(view),
            PromptsSheet.of(view),
            RequestsSheet.of(view),
            MediaSheet.of(view),
            CountriesSheet.of(view),
            QuestionnaireSheet.of(view));
    ImmutableList<SheetPlan> edited = joined(first, further);
    ImmutableList<SheetPlan> shown =
        joined(joined(first, ImmutableList.of(FindingsSheet.of(view, checked, edited))), further);
    return new PlanningFile(
        view, joined(shown, ImmutableList.of(Guide.of(view, shown), Lists.of(view))));
  }

  private static ImmutableList<SheetPlan> joined(List<SheetPlan> one, List<SheetPlan> other) {
    return ImmutableList.<SheetPlan>builder().addAll(one).addAll(other).build();
  }

  /** The same sheets, in which somebody begins to plan. */
  PlanningFile starting() {
    return new PlanningFile(view, sheets.stream().map(Starting::of).collect(toImmutableList()));
  }

  /** The first sheet. */
  Optional<SheetPlan.OfOverview> overview() {
    return sheets.stream()
        .filter(SheetPlan.OfOverview.class::isInstance)
        .map(SheetPlan.OfOverview.class::cast)
        .findFirst();
  }

  /** The sheets that are a table each. */
  ImmutableList<SheetPlan.OfTable<?>> tables() {
    ImmutableList.Builder<SheetPlan.OfTable<?>> tables = ImmutableList.builder();
    for (SheetPlan sheet : sheets) {
      if (sheet instanceof SheetPlan.OfTable<?> table) {
        tables.add(table);
      }
    }
    return tables.build();
  }

  void write(PlanningOptions options, OutputStream out) throws IOException {
    Brand brand = options.brand();
    try (XSSFWorkbook frame = new XSSFWorkbook();
        StreamedWorkbook workbook = new StreamedWorkbook(frame)) {
      CellText texts = new CellText(view.words().text("cut"));
      WorkbookProperties.write(frame, view, texts);
      Looks looks = new Looks(frame, brand, view.words().language());
      Cells cells = new Cells(looks, texts, frame.getCreationHelper());
      // All at first: formulas and links name sheets that come later.
      sheets.forEach(sheet -> workbook.createSheet(sheet.frame().name()));
      for (SheetPlan sheet : sheets) {
        write(sheet, workbook, cells);
      }
      if (brand.logo().isPresent()) {
        String first = sheets.get(0).frame().name();
        OverviewWriting.setLogo(brand.logo().get(), workbook.frame(first));
      }
      StateSheet.write(workbook, view.words().language(), options);
      workbook.setActiveSheet(0);
      workbook.setSelectedTab(0);
      workbook.writeAvoidingTempFiles(out);
    }
  }

  private void write(SheetPlan plan, StreamedWorkbook workbook, Cells cells) throws IOException {
    SXSSFSheet sheet = workbook.getSheet(plan.frame().name());
    SheetFrame frame = new SheetFrame(view.event(), view.words(), cells);
    if (plan instanceof SheetPlan.OfTable<?> table) {
      frame.writeHead(sheet, plan.frame());
      new TableWriting<>(workbook, table, cells, view.words()).write(sheet);
      frame.setScreen(sheet, plan.frame().frozen(), TableLayout.HEADER_ROW);
      frame.setPrint(sheet, plan.frame().paper(), true, TableLayout.HEADER_ROW);
    } else if (plan instanceof SheetPlan.OfGrid grid) {
      frame.writeHead(sheet, plan.frame());
      XSSFSheet written = workbook.frame(plan.frame().name());
      int last = new GridWriting(grid, cells, view.words()).write(sheet, written);
      frame.setScreen(sheet, plan.frame().frozen(), TableLayout.HEADER_ROW);
      GridPage page = GridPage.of(grid, cells.looks().brand().paper());
      frame.setPrint(sheet, page.paper(), page.landscape(), TableLayout.HEADER_ROW);
      page.fit(sheet);
      int columns = grid.layout().columns().size();
      workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, columns, 0, last);
    } else if (plan instanceof SheetPlan.OfBoard board) {
      frame.writeHead(sheet, plan.frame());
      int last =
          new BoardWriting(board, cells, view.words())
              .write(sheet, workbook.frame(plan.frame().name()));
      frame.setScreen(sheet, 0, -1);
      frame.setPrint(sheet, plan.frame().paper(), false, -1);
      workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, BoardWriting.columns(), 0, last);
    } else if (plan instanceof SheetPlan.OfOverview overview) {
      ImmutableList<SheetPlan> others = sheets.subList(1, sheets.size() - 1);
      new OverviewWriting(overview, others, cells, view.words()).write(sheet);
      frame.setScreen(sheet, 0, -1);
      frame.setPrint(sheet, plan.frame().paper(), false, -1);
    } else if (plan instanceof SheetPlan.OfGuide guide) {
      frame.writeHead(sheet, plan.frame());
      XSSFSheet written = workbook.frame(plan.frame().name());
      int last = new GuideWriting(guide, cells).write(sheet, written);
      frame.setScreen(sheet, 0, -1);
      frame.setPrint(sheet, plan.frame().paper(), false, -1);
      sheet.getPrintSetup().setFitHeight((short) 1);
      workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, 1, 0, last);
    } else if (plan instanceof SheetPlan.OfLists lists) {
      new ListsWriting(lists, cells).write(sheet);
      workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
    }
  }
}
