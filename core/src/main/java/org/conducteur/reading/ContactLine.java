package org.conducteur.reading;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.regex.Pattern;
import org.conducteur.people.Contact;
import org.conducteur.people.ContactKind;

/**
 * Somebody with the ways to reach her: "Ada EXEMPLE, 01 99 00 12 00".
 *
 * @param name who
 * @param contacts how
 */
record ContactLine(String name, ImmutableList<Contact> contacts) {
  private static final Splitter COMMAS = Splitter.on(", ").trimResults().omitEmptyStrings();
  private static final Pattern MAIL = Pattern.compile("\\S+@\\S+");
  private static final Pattern PHONE = Pattern.compile("[+(]?[\\d(][\\d\\s().+/-]{4,}");

  static ContactLine of(String shown) {
    List<String> parts = COMMAS.splitToList(shown);
    return parts.isEmpty()
        ? new ContactLine(shown, ImmutableList.of())
        : new ContactLine(
            parts.get(0),
            parts.subList(1, parts.size()).stream()
                .map(value -> new Contact(kind(value), value))
                .collect(ImmutableList.toImmutableList()));
  }

  private static ContactKind kind(String value) {
    if (MAIL.matcher(value).matches()) {
      return ContactKind.EMAIL;
    }
    return PHONE.matcher(value).matches() ? ContactKind.PHONE : ContactKind.OTHER;
  }
}
