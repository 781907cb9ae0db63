package org.conducteur.check;

import static org.conducteur.people.Visibility.PUBLIC;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.conducteur.id.Pointer;
import org.conducteur.people.PrivacyNotice;

/** What people are told about their personal data. */
final class PrivacyRules {
  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          Rule.warning("privacy-notice-incomplete", PrivacyRules::incomplete).noticedBy(PUBLIC));

  private PrivacyRules() {}

  /** Recipients may be left out where there are none; the rest article 13 asks of everybody. */
  private static void incomplete(Examined examined, Report report) {
    examined
        .event()
        .privacy()
        .ifPresent(
            notice -> {
              boolean nobody =
                  notice.controller().isEmpty() && examined.event().organiser().isEmpty();
              said(!nobody, "controller", report);
              said(notice, report);
            });
  }

  private static void said(PrivacyNotice notice, Report report) {
    said(!notice.purpose().isEmpty(), "purpose", report);
    said(!notice.basis().isEmpty(), "basis", report);
    said(!notice.retention().isEmpty(), "retention", report);
    said(!notice.rights().isEmpty(), "rights", report);
    said(notice.contact().isPresent(), "contact", report);
  }

  private static void said(boolean said, String property, Report report) {
    if (!said) {
      report.add(Pointer.of("privacy", property), ImmutableMap.of("property", property));
    }
  }
}
