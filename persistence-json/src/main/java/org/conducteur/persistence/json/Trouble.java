package org.conducteur.persistence.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.conducteur.check.Finding;
import org.conducteur.check.FindingKind;
import org.conducteur.check.Severity;
import org.conducteur.id.Pointer;

/**
 * Everything that can be wrong with the form of a file. The sentences stand in core's bundle {@code
 * findings} and quote the evidence named here.
 */
enum Trouble implements FindingKind {
  TOO_LARGE("json-too-large", "limit"),
  ENCODING("json-encoding", "byte"),
  ENCODING_WIDE("json-encoding-wide"),

  SYNTAX("json-syntax", "found"),
  EMPTY("json-syntax-empty"),
  UNFINISHED("json-syntax-unfinished", "open", "line"),
  AFTER_END("json-syntax-after-end", "found"),
  TRAILING_COMMA("json-syntax-trailing-comma", "close"),
  EXTRA_COMMA("json-syntax-extra-comma"),
  MISSING_COMMA("json-syntax-missing-comma", "found"),
  MISSING_COLON("json-syntax-missing-colon", "name"),
  MISSING_VALUE("json-syntax-missing-value", "name"),
  WRONG_BRACKET("json-syntax-wrong-bracket", "found", "open", "line"),
  COMMENT("json-syntax-comment"),
  QUOTE_KIND("json-syntax-quote-kind", "found"),
  UNCLOSED_TEXT("json-syntax-unclosed-text", "found"),
  UNQUOTED("json-syntax-unquoted", "found"),
  CONTROL_CHARACTER("json-syntax-control-character", "found"),
  ESCAPE("json-syntax-escape", "found"),
  NUMBER("json-syntax-number", "found"),
  TOO_DEEP("json-too-deep", "limit"),
  TOO_MANY("json-too-many", "limit"),

  FORMAT("json-format", "found", "supported"),
  FORMAT_MISSING("json-format-missing", "supported"),

  DUPLICATE_KEY("json-duplicate-key", "property", "line"),
  UNKNOWN_PROPERTY("json-unknown-property", "property", "allowed"),
  MISSPELT_PROPERTY("json-misspelt-property", "property", "suggestion", "allowed"),
  MISSING("json-missing", "property"),

  NULL("json-null"),
  TYPE_TEXT("json-type-text", "found"),
  TYPE_LINES("json-type-lines", "found"),
  TYPE_FLAG("json-type-flag", "found"),
  TYPE_WHOLE("json-type-whole", "found"),
  TYPE_NUMBER("json-type-number", "found"),
  TYPE_LIST("json-type-list", "found"),
  TYPE_OBJECT("json-type-object", "found"),
  TYPE_SHORT("json-type-short", "found", "example"),

  BLANK_ID("json-blank-id"),
  RANGE("json-range", "value", "min", "max"),
  NUMBER_SIZE("json-number-size", "value", "limit"),
  UNKNOWN_VALUE("json-unknown-value", "value", "allowed"),
  MISSPELT_VALUE("json-misspelt-value", "value", "suggestion", "allowed"),
  TIME("json-time", "value", "example"),
  SLOT("json-slot", "value", "example"),
  DURATION("json-duration", "value", "example"),
  DATE("json-date", "value", "example"),
  PARTIAL_DATE("json-partial-date", "value", "example"),
  DEADLINE("json-deadline", "value", "example"),
  ZONE("json-zone", "value", "example"),
  POINTER("json-pointer", "value", "example"),
  COLOUR("json-colour", "value", "example"),

  JOURNAL_LINE(Severity.WARNING, "journal-line"),
  JOURNAL_CUT(Severity.HINT, "journal-cut"),
  JOURNAL_HEADER(Severity.HINT, "journal-header"),
  JOURNAL_FIELD(Severity.HINT, "journal-field", "fields"),

  DATE_TIME("schedule-date-time", "value"),
  LENGTH("schedule-length", "value"),
  LENGTH_DISAGREES(Severity.WARNING, "schedule-length-disagrees", "end"),
  GUID_TWICE(Severity.WARNING, "schedule-guid-twice", "guid"),
  REFERENCE(Severity.WARNING, "schedule-reference", "id"),
  ZONE_ASSUMED(Severity.HINT, "schedule-zone-assumed", "zone"),
  ZONE_CONTRADICTED(Severity.WARNING, "schedule-zone-contradicted", "zone", "offset"),
  OFFSET_CONTRADICTED(Severity.WARNING, "schedule-offset-contradicted", "offset", "zone"),
  PASSED_OVER(Severity.HINT, "schedule-passed-over", "fields"),

  BRAND_MISSING("brand-json-missing"),
  BRAND_FILE_MISSING("brand-file-missing", "file"),
  BRAND_FILE_MISSPELT("brand-file-misspelt", "file", "suggestion"),
  BRAND_FILE_OUTSIDE("brand-file-outside", "file"),
  BRAND_FILE_TOO_LARGE("brand-file-too-large", "file", "limit"),
  BRAND_FILES_TOO_LARGE("brand-files-too-large", "file", "limit"),
  BRAND_IMAGE_KIND("brand-image-kind", "file", "found"),
  BRAND_IMAGE_BROKEN("brand-image-broken", "file"),
  BRAND_IMAGE_INKS("brand-image-inks", "file"),
  BRAND_IMAGE_TOO_LARGE("brand-image-too-large", "file", "width", "height", "limit"),
  BRAND_FONT_KIND("brand-font-kind", "file", "found");

  private final Severity severity;
  private final String code;
  private final ImmutableList<String> evidence;

  Trouble(String code, String... evidence) {
    this(Severity.ERROR, code, evidence);
  }

  Trouble(Severity severity, String code, String... evidence) {
    this.severity = severity;
    this.code = code;
    this.evidence = ImmutableList.copyOf(evidence);
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  /** The names of the values that the sentences may quote. */
  ImmutableList<String> evidence() {
    return evidence;
  }

  /** A finding of this trouble, with the values of the evidence in the order of its names. */
  Finding at(Pointer place, String... values) {
    checkArgument(
        values.length == evidence.size(), "%s needs %s, not %s", this, evidence, values.length);
    ImmutableMap.Builder<String, String> named = ImmutableMap.builder();
    for (int i = 0; i < values.length; i++) {
      named.put(evidence.get(i), values[i]);
    }
    return Finding.of(this, place, named.buildOrThrow());
  }
}
