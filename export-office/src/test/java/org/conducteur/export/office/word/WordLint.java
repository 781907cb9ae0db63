package org.conducteur.export.office.word;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Looks for what no schema can see and Word stumbles over or silently repairs. */
final class WordLint {
  private static final Pattern PART =
      Pattern.compile("word/(document|footnotes|header\\d+|footer\\d+)\\.xml");
  private static final Pattern TARGET = Pattern.compile(" PAGEREF (\\S+) ");

  /** The order of run properties in the schema of Word itself. */
  private static final ImmutableList<String> RUN_ORDER =
      ImmutableList.of(
          "rStyle",
          "rFonts",
          "b",
          "bCs",
          "i",
          "iCs",
          "color",
          "sz",
          "szCs",
          "u",
          "vertAlign",
          "rtl",
          "cs",
          "lang");

  private static final ImmutableSet<String> WITH_RELATION = ImmutableSet.of("id", "embed", "link");
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final WordReading file;
  private final List<String> faults = new ArrayList<>();

  private WordLint(WordReading file) {
    this.file = file;
  }

  static List<String> faultsOf(byte[] bytes) throws IOException {
    WordLint lint = new WordLint(WordReading.of(bytes));
    for (String part : lint.file.parts().keySet()) {
      if (PART.matcher(part).matches()) {
        lint.checkPart(part);
      }
    }
    lint.checkNotes();
    return lint.faults;
  }

  private void checkPart(String part) throws IOException {
    Node tree = file.tree(part);
    checkNames(tree);
    checkFields(part, tree);
    checkBookmarks(tree);
    checkTables(tree);
    checkRuns(tree);
    checkRelations(part, tree);
  }

  private void checkNames(Node tree) throws IOException {
    Set<String> styles = new HashSet<>();
    for (Element style : WordReading.all(file.tree("word/styles.xml"), "style")) {
      styles.add(WordReading.attribute(style, "type") + WordReading.attribute(style, "styleId"));
    }
    Set<String> lists = new HashSet<>();
    for (Element list : WordReading.all(file.tree("word/numbering.xml"), "num")) {
      lists.add(WordReading.attribute(list, "numId"));
    }
    expect(tree, "pStyle", "paragraph", styles);
    expect(tree, "rStyle", "character", styles);
    expect(tree, "tblStyle", "table", styles);
    expect(tree, "numId", "", lists);
  }

  private void expect(Node tree, String name, String prefix, Set<String> known) {
    for (Element element : WordReading.all(tree, name)) {
      String value = WordReading.attribute(element, "val");
      if (!known.contains(prefix + value)) {
        faults.add(name + " names nothing: " + value);
      }
    }
  }

  private void checkFields(String part, Node tree) {
    int depth = 0;
    for (Element mark : WordReading.all(tree, "fldChar")) {
      String type = WordReading.attribute(mark, "fldCharType");
      depth += type.equals("begin") ? 1 : type.equals("end") ? -1 : 0;
      if (depth < 0) {
        faults.add(part + ": a field ends that never began");
      }
    }
    if (depth != 0) {
      faults.add(part + ": a field never ends");
    }
  }

  private void checkBookmarks(Node tree) {
    Set<String> names = new HashSet<>();
    Multiset<String> ids = HashMultiset.create();
    for (Element start : WordReading.all(tree, "bookmarkStart")) {
      if (!names.add(WordReading.attribute(start, "name"))
          || ids.add(WordReading.attribute(start, "id"), 1) > 0) {
        faults.add("a bookmark twice: " + WordReading.attribute(start, "name"));
      }
    }
    Multiset<String> ends = HashMultiset.create();
    WordReading.all(tree, "bookmarkEnd").forEach(end -> ends.add(WordReading.attribute(end, "id")));
    if (!ends.equals(ids)) {
      faults.add("bookmarks begin and end unevenly");
    }
    for (Element link : WordReading.all(tree, "hyperlink")) {
      String anchor = WordReading.attribute(link, "anchor");
      if (!anchor.isEmpty() && !names.contains(anchor)) {
        faults.add("a link to no bookmark: " + anchor);
      }
    }
    for (Element instruction : WordReading.all(tree, "instrText")) {
      Matcher target = TARGET.matcher(instruction.getTextContent());
      if (target.find() && !names.contains(target.group(1))) {
        faults.add("the page of no bookmark: " + target.group(1));
      }
    }
  }

  private void checkTables(Node tree) {
    for (Element table : WordReading.all(tree, "tbl")) {
      int columns = WordReading.children(WordReading.children(table, "tblGrid").get(0)).size();
      for (Element row : WordReading.children(table, "tr")) {
        int width = 0;
        for (Element cell : WordReading.children(row, "tc")) {
          List<Element> content = WordReading.children(cell);
          if (!content.get(content.size() - 1).getLocalName().equals("p")) {
            faults.add("a cell does not end in a paragraph");
          }
          width += span(cell);
        }
        if (width != columns) {
          faults.add("a row spans " + width + " of " + columns + " columns");
        }
      }
      if (table.getNextSibling() instanceof Element next && next.getLocalName().equals("tbl")) {
        faults.add("two tables without a paragraph between become one");
      }
    }
  }

  private static int span(Element cell) {
    Element properties = WordReading.children(cell, "tcPr").get(0);
    List<Element> spans = WordReading.children(properties, "gridSpan");
    return spans.isEmpty() ? 1 : Integer.parseInt(WordReading.attribute(spans.get(0), "val"));
  }

  private void checkRuns(Node tree) {
    for (Element properties : WordReading.all(tree, "rPr")) {
      int last = -1;
      for (Element property : WordReading.children(properties)) {
        int place = RUN_ORDER.indexOf(property.getLocalName());
        if (place <= last) {
          faults.add("run property out of order: " + property.getLocalName());
        }
        last = place;
      }
    }
  }

  private void checkRelations(String part, Node tree) throws IOException {
    Set<String> known = new HashSet<>();
    String relations = part.replace("word/", "word/_rels/") + ".rels";
    if (file.parts().containsKey(relations)) {
      for (Element relation : WordReading.all(file.tree(relations), "Relationship")) {
        known.add(relation.getAttribute("Id"));
      }
    }
    for (Element element : WordReading.all(tree, "*")) {
      for (String name : WITH_RELATION) {
        String id = element.getAttributeNS(RELATIONS, name);
        if (!id.isEmpty() && !known.contains(id)) {
          faults.add(part + ": a relation to nothing: " + id);
        }
      }
    }
  }

  private void checkNotes() throws IOException {
    List<String> calls = new ArrayList<>();
    WordReading.all(file.tree(WordReading.MAIN), "footnoteReference")
        .forEach(call -> calls.add(WordReading.attribute(call, "id")));
    List<String> notes = new ArrayList<>();
    for (Element note : WordReading.all(file.tree(WordReading.NOTES), "footnote")) {
      if (WordReading.attribute(note, "type").isEmpty()) {
        notes.add(WordReading.attribute(note, "id"));
      }
    }
    if (!calls.equals(notes)) {
      faults.add("notes " + notes + " for calls " + calls);
    }
  }
}
