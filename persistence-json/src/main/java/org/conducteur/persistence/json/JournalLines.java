package org.conducteur.persistence.json;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conducteur.check.Finding;
import org.conducteur.check.SourcePlace;
import org.conducteur.id.Pointer;
import org.conducteur.port.JournalReading;
import org.conducteur.timeline.Journal;
import org.conducteur.timeline.JournalEntry;

/** Reads a journal line by line; what is wrong with one line is no matter of the others. */
final class JournalLines {
  private final String source;
  private final List<Finding> findings = new ArrayList<>();
  private final List<JournalEntry> entries = new ArrayList<>();
  private final Set<Integer> numbers = new HashSet<>();
  private Optional<String> event = Optional.empty();
  private boolean begun = false;

  JournalLines(String source) {
    this.source = source;
  }

  JournalReading read(byte[] bytes) {
    int line = 0;
    boolean readable = true;
    for (int from = 0; from < bytes.length && readable; ) {
      int to = from;
      while (to < bytes.length && bytes[to] != '\n') {
        to++;
      }
      line++;
      String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
      readable = line(text.replace("\uFEFF", "").strip(), line, to == bytes.length);
      from = to + 1;
    }
    return new JournalReading(
        new Journal(event, ImmutableList.copyOf(entries)), ImmutableList.copyOf(findings));
  }

  /** Takes a line; false if the journal cannot be read any further. */
  private boolean line(String text, int line, boolean unfinished) {
    if (text.isEmpty()) {
      return true;
    }
    Map<String, Node> fields = fields(text);
    if (fields.isEmpty()) {
      report(unfinished ? Trouble.JOURNAL_CUT : Trouble.JOURNAL_LINE, line, text);
      return true;
    }
    if (!begun) {
      begun = true;
      if (fields.containsKey("format")) {
        return header(fields, line, text);
      }
      report(Trouble.JOURNAL_HEADER, line, text);
    }
    entry(fields, line, text);
    return true;
  }

  private Map<String, Node> fields(String text) {
    SourceText one = new SourceText(source, text);
    Node root = new TreeReading(one, new Problems(one)).read().orElse(null);
    Map<String, Node> fields = new HashMap<>();
    if (root instanceof Node.Members object) {
      object.members().forEach(member -> fields.put(member.name(), member.value()));
    }
    return fields;
  }

  private boolean header(Map<String, Node> fields, int line, String text) {
    String version = fields.get("format") instanceof Node.Figure figure ? figure.literal() : "?";
    if (!version.equals(Integer.toString(JsonJournalFormat.VERSION))) {
      report(Trouble.FORMAT, line, text, version, Integer.toString(JsonJournalFormat.VERSION));
      return false;
    }
    event =
        fields.get("event") instanceof Node.Text title
            ? Optional.of(title.value())
            : Optional.empty();
    return true;
  }

  private void entry(Map<String, Node> fields, int line, String text) {
    JournalFields read = new JournalFields(fields, entries.size() + 1);
    Optional<JournalEntry> entry = read.entry();
    if (entry.isEmpty() || !numbers.add(entry.get().number())) {
      report(Trouble.JOURNAL_LINE, line, text);
      return;
    }
    read.unknown().ifPresent(names -> report(Trouble.JOURNAL_FIELD, line, text, names));
    entries.add(entry.get());
  }

  private void report(Trouble trouble, int line, String text, String... evidence) {
    if (findings.size() < Limits.FINDINGS) {
      findings.add(
          trouble
              .at(Pointer.ROOT, evidence)
              .withSource(SourcePlace.InText.cut(source, line, 1, text)));
    }
  }
}
