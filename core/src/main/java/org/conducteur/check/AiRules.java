package org.conducteur.check;

import static org.conducteur.people.Visibility.PUBLIC;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.country.Comparison;
import org.conducteur.country.Passage;
import org.conducteur.country.ProvenanceKind;
import org.conducteur.id.Pointer;
import org.conducteur.naming.Quoted;
import org.conducteur.session.Session;

/** Passages of which a program is the author, whatever the event says. */
final class AiRules {
  /** A surname after "Claude" makes it a person. */
  private static final String TOOL =
      "(?:chat ?gpt|gpt-?\\d|copilot|gemini|claude(?![ -](?-i:\\p{Lu})(?!onnet|pus|aiku))|le chat|mistral|deepseek|perplexity"
          + "|une? (?:ia|intelligence artificielle)|an? (?:ai|chatbot)(?: tool)?)\\b";

  private static final Pattern NAMED = Pattern.compile("(?iu)\\b" + TOOL);
  private static final Pattern MADE =
      Pattern.compile(
          "(?iu)\\b(?:interrogations?(?: de)?|réponses?(?: de)?|selon|d[’']après|source ?:|généré\\p{L}* (?:par|avec)"
              + "|rédigé\\p{L}* (?:par|avec)|produite?s? (?:par|avec)|answers? (?:of|by|from)|according to"
              + "|(?:generated|written|produced) (?:by|with)) ?"
              + TOOL);

  /** Where answers are prepared; elsewhere a session may well be about such tools. */
  private static final ImmutableSet<String> PREPARED =
      ImmutableSet.of("introduction", "framing", "text", "basis", "notes");

  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          Rule.warning("ai-passage-mislabelled", AiRules::mislabelled).noticedBy(PUBLIC),
          Rule.hint("ai-passage-without-prompt", AiRules::withoutPrompt).noticedBy(PUBLIC),
          Rule.warning("ai-text-without-label", AiRules::withoutLabel).noticedBy(PUBLIC));

  private interface Each {
    void accept(Passage passage, Pointer place);
  }

  private AiRules() {}

  private static void passages(Examined examined, Each each) {
    for (Session session : examined.sessions()) {
      ImmutableList<Passage> passages =
          session.comparison().map(Comparison::passages).orElse(ImmutableList.of());
      for (int i = 0; i < passages.size(); i++) {
        each.accept(passages.get(i), Examined.at(session, "comparison", "passages", i));
      }
    }
  }

  private static String title(Passage passage) {
    return Quoted.of(passage.title().orElseGet(() -> passage.text().plain()));
  }

  private static void mislabelled(Examined examined, Report report) {
    passages(
        examined,
        (passage, place) -> {
          String source = passage.provenance().source();
          Pointer kind = place.then("provenance", "kind");
          if (passage.provenance().kind() != ProvenanceKind.AI_TOOL
              && NAMED.matcher(source).lookingAt()) {
            report.add(
                kind,
                ImmutableMap.of("passage", title(passage), "source", source),
                Optional.of(new Fix(kind, "ai-tool")));
          }
        });
  }

  private static void withoutPrompt(Examined examined, Report report) {
    passages(
        examined,
        (passage, place) -> {
          if (passage.provenance().kind() == ProvenanceKind.AI_TOOL
              && passage.provenance().prompt().isEmpty()) {
            report.add(
                place.then("provenance", "prompt"),
                ImmutableMap.of("passage", title(passage), "tool", passage.provenance().source()));
          }
        });
  }

  private static void withoutLabel(Examined examined, Report report) {
    for (Prose prose : examined.prose()) {
      ImmutableList<String> steps = prose.place().steps();
      boolean prepared =
          prose.component().equals("comparison")
              && !steps.contains("passages")
              && PREPARED.contains(steps.get(steps.size() - 1));
      Matcher made = MADE.matcher(prose.words());
      if (prepared && made.find()) {
        report.add(
            prose.place(), ImmutableMap.of("text", prose.around(made.start())), Optional.empty());
      }
    }
  }
}
