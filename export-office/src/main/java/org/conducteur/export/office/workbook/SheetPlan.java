package org.conducteur.export.office.workbook;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Consumer;
import org.conducteur.style.PaperSize;

/** What one sheet of the workbook is made of. The hierarchy is closed. */
sealed interface SheetPlan {
  /** What every sheet has. */
  Frame frame();

  /**
   * The frame of a sheet.
   *
   * @param name the name on its tab
   * @param intro what it is for, in a line
   * @param paper the paper it is printed on
   * @param frozen how many columns stay in view
   * @param watch what calls for attention on it, in a few words
   */
  record Frame(String name, String intro, PaperSize paper, int frozen, Optional<String> watch) {
    public Frame {
      requireNonNull(name, "name");
      requireNonNull(intro, "intro");
      requireNonNull(paper, "paper");
      requireNonNull(watch, "watch");
    }

    Frame watching(Optional<String> what) {
      return new Frame(name, intro, paper, frozen, what);
    }
  }

  /** A sheet that is one table. */
  record OfTable<R>(Frame frame, TablePlan<R> table, String counted) implements SheetPlan {
    public OfTable {
      requireNonNull(frame, "frame");
      requireNonNull(table, "table");
      requireNonNull(counted, "counted");
    }
  }

  /**
   * A picture of the days, rooms side by side.
   *
   * @param frame its frame
   * @param layout its columns and rows
   * @param formulas how its cells look into the run of show
   * @param days the days that are shown
   * @param omitted sessions of days for which there is no room, in words
   */
  record OfGrid(
      Frame frame,
      GridLayout layout,
      GridFormulas formulas,
      ImmutableList<GridDay> days,
      Optional<String> omitted)
      implements SheetPlan {
    public OfGrid {
      requireNonNull(frame, "frame");
      requireNonNull(layout, "layout");
      requireNonNull(formulas, "formulas");
      requireNonNull(days, "days");
      requireNonNull(omitted, "omitted");
    }
  }

  /** Figures with their charts. */
  record OfBoard(Frame frame, ImmutableList<BoardPart> parts) implements SheetPlan {
    public OfBoard {
      requireNonNull(frame, "frame");
      requireNonNull(parts, "parts");
    }
  }

  /** The first sheet. */
  record OfOverview(Frame frame, String headline, ImmutableList<Fact> facts) implements SheetPlan {
    public OfOverview {
      requireNonNull(frame, "frame");
      requireNonNull(headline, "headline");
      requireNonNull(facts, "facts");
    }
  }

  /** How to use the others, section by section. */
  record OfGuide(Frame frame, ImmutableList<Section> sections) implements SheetPlan {
    public OfGuide {
      requireNonNull(frame, "frame");
      requireNonNull(sections, "sections");
    }
  }

  /** Lines under a title. */
  record Section(String title, ImmutableList<Line> lines) {
    public Section {
      requireNonNull(title, "title");
      requireNonNull(lines, "lines");
    }
  }

  /**
   * A line that explains something.
   *
   * @param label what
   * @param text how
   * @param manner how the label looks, where it is a sample
   */
  record Line(Value label, String text, Optional<Highlight.Manner> manner) {
    public Line {
      requireNonNull(label, "label");
      requireNonNull(text, "text");
      requireNonNull(manner, "manner");
    }
  }

  /**
   * A fact about the event.
   *
   * @param path where it stands in the event
   * @param name makes its cell a named range
   * @param edit what becomes of it when somebody changes it
   */
  record Fact(
      String label,
      Value value,
      Format format,
      String path,
      Optional<String> name,
      Consumer<Entry> edit) {
    public Fact {
      requireNonNull(label, "label");
      requireNonNull(value, "value");
      requireNonNull(format, "format");
      requireNonNull(path, "path");
      requireNonNull(name, "name");
      requireNonNull(edit, "edit");
    }
  }

  /** Lists of words that cells may choose from, on a sheet that is not shown. */
  record OfLists(Frame frame, ImmutableList<WordList> lists) implements SheetPlan {
    public OfLists {
      requireNonNull(frame, "frame");
      requireNonNull(lists, "lists");
    }
  }

  /** A list of words with the name of its range. */
  record WordList(String name, ImmutableList<String> words) {
    public WordList {
      requireNonNull(name, "name");
      requireNonNull(words, "words");
    }
  }
}
