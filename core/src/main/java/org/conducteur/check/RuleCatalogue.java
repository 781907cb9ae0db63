package org.conducteur.check;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** All rules there are, by code. */
public final class RuleCatalogue {
  private static final RuleCatalogue STANDARD =
      new RuleCatalogue(
          Stream.of(
                  DayRules.RULES,
                  TextDateRules.RULES,
                  SessionTimeRules.RULES,
                  GapRules.RULES,
                  PaceRules.RULES,
                  TextTimeRules.RULES,
                  ToleranceRules.RULES,
                  RunningOrderRules.RULES,
                  ChangeoverRules.RULES,
                  StageRules.RULES,
                  RoomRules.RULES,
                  SeatingRules.RULES,
                  AttendanceRules.RULES,
                  PrecedenceRules.RULES,
                  PresenceRules.RULES,
                  GroupRules.RULES,
                  ArrivalRules.RULES,
                  ProvisionRules.RULES,
                  AccessRules.RULES,
                  ParticipationRules.RULES,
                  PreparationRules.RULES,
                  MentionRules.RULES,
                  PersonRules.RULES,
                  ContactRules.RULES,
                  PrivacyRules.RULES,
                  NameRules.RULES,
                  NameWritingRules.RULES,
                  MisspeltNameRules.RULES,
                  EquipmentRules.RULES,
                  EquipmentListRules.RULES,
                  EquipmentTextRules.RULES,
                  MicrophoneRules.RULES,
                  StockRules.RULES,
                  MediaRules.RULES,
                  MediaTextRules.RULES,
                  DeadlineRules.RULES,
                  TaskRules.RULES,
                  AddresseeRules.RULES,
                  ComparisonRules.RULES,
                  PointRules.RULES,
                  PointFigureRules.RULES,
                  PassageRules.RULES,
                  AiRules.RULES,
                  FigureRules.RULES,
                  FigureWordRules.RULES,
                  RatioRules.RULES,
                  FormRules.RULES,
                  FormTextRules.RULES,
                  ProgrammeWordRules.RULES,
                  ReferenceRules.RULES,
                  ValueRules.RULES,
                  TextRules.RULES,
                  BracketRules.RULES,
                  SpellingRules.RULES,
                  SpacingRules.RULES,
                  LanguageRules.RULES,
                  TranslationRules.RULES,
                  SilenceRules.RULES)
              .flatMap(ImmutableList::stream)
              .collect(ImmutableList.toImmutableList()));

  private final ImmutableMap<String, Rule> rules;

  private RuleCatalogue(ImmutableList<Rule> rules) {
    // Refuses two rules with one code.
    this.rules = rules.stream().collect(toImmutableMap(Rule::code, Function.identity()));
  }

  /**
   * The catalogue of this version.
   *
   * @return always the same
   */
  public static RuleCatalogue standard() {
    return STANDARD;
  }

  /**
   * All rules, grouped by what they are about.
   *
   * @return never empty
   */
  public ImmutableList<Rule> rules() {
    return rules.values().asList();
  }

  /**
   * Finds a rule.
   *
   * @param code its code
   * @return nothing if no rule has this code
   */
  public Optional<Rule> findRule(String code) {
    return Optional.ofNullable(rules.get(code));
  }
}
