package org.conducteur.event;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.conducteur.feedback.Choice;
import org.conducteur.feedback.FormQuestion;
import org.conducteur.feedback.QuestionType;
import org.conducteur.feedback.Questionnaire;
import org.conducteur.id.EquipmentId;
import org.conducteur.id.MediaId;
import org.conducteur.id.PartyId;
import org.conducteur.id.QuestionnaireId;
import org.conducteur.id.RoomId;
import org.conducteur.id.SessionId;
import org.conducteur.id.TaskId;
import org.conducteur.logistics.EquipmentItem;
import org.conducteur.logistics.EquipmentNeed;
import org.conducteur.logistics.Room;
import org.conducteur.logistics.Task;
import org.conducteur.logistics.TaskPhase;
import org.conducteur.logistics.Venue;
import org.conducteur.people.Person;
import org.conducteur.session.Brief;
import org.conducteur.session.ItemKind;
import org.conducteur.session.Media;
import org.conducteur.session.MediaKind;
import org.conducteur.session.Participation;
import org.conducteur.session.Prompt;
import org.conducteur.session.Request;
import org.conducteur.session.Role;
import org.conducteur.session.RunningItem;
import org.conducteur.session.Session;
import org.conducteur.session.SessionKind;
import org.conducteur.text.RichText;
import org.conducteur.time.DayTime;
import org.conducteur.time.Deadline;
import org.conducteur.time.Slot;

/** An event with an example of each thing, for whoever plans a first one. */
public final class StarterEvent {
  private static final ImmutableSet<String> LANGUAGES = ImmutableSet.of("fr", "en", "de", "da");

  private static final PartyId PERSON = PartyId.of("exemple-personne");
  private static final RoomId ROOM = RoomId.of("exemple-salle");
  private static final EquipmentId ITEM = EquipmentId.of("exemple-materiel");
  private static final MediaId FILM = MediaId.of("exemple-media");

  private final String language;
  private final ResourceBundle words;

  private StarterEvent(String language) {
    this.language = language;
    words =
        ResourceBundle.getBundle("org.conducteur.event.starter", Locale.forLanguageTag(language));
  }

  /**
   * The event, all of whose words say that they are examples.
   *
   * @param language language of the words; French where they are not translated
   * @return one session with what belongs to one, a person, a room, a task and so on
   */
  public static Event in(Locale language) {
    String tag = language.getLanguage();
    return new StarterEvent(LANGUAGES.contains(tag) ? tag : "fr").event();
  }

  private Event event() {
    return Event.builder(word("title"))
        .language(language)
        .people(
            List.of(
                Person.builder(PERSON, word("givenName"), word("surname"))
                    .function(word("function"))
                    .build()))
        .venues(
            List.of(
                Venue.builder(word("venue"))
                    .rooms(
                        ImmutableList.of(
                            Room.builder(ROOM, word("room")).seatedCapacity(200).build()))
                    .build()))
        .equipment(List.of(EquipmentItem.builder(ITEM, word("item")).stock(4).build()))
        .sessions(List.of(session()))
        .tasks(
            List.of(
                Task.builder(TaskId.of("exemple-tache"), word("task"))
                    .phase(TaskPhase.BEFORE)
                    .due(new Deadline.Relative(-30))
                    .owners(List.of(PERSON))
                    .build()))
        .questionnaires(List.of(questionnaire()))
        .build();
  }

  private Session session() {
    return Session.builder(SessionId.of("exemple-seance"), word("session"))
        .kind(SessionKind.SPEECHES)
        .slot(Slot.of(DayTime.of(9, 0), DayTime.of(9, 45)))
        .room(ROOM)
        .summary(rich("summary"))
        .runningOrder(
            List.of(
                RunningItem.builder(word("running"))
                    .kind(ItemKind.SPEECH)
                    .length(Duration.ofMinutes(10))
                    .speakers(List.of(PERSON))
                    .build()))
        .participations(List.of(Participation.builder(PERSON).role(Role.SPEAKER).build()))
        .needs(List.of(EquipmentNeed.builder(ITEM).quantity(2).build()))
        .media(List.of(Media.builder(FILM, word("medium")).kind(MediaKind.VIDEO).build()))
        .prompts(
            List.of(
                new Prompt(
                    rich("prompt"), Optional.empty(), ImmutableList.of(PERSON), RichText.EMPTY)))
        .requests(
            List.of(
                Request.builder()
                    .what(rich("request"))
                    .to(List.of(PERSON))
                    .due(new Deadline.Relative(-15))
                    .build()))
        .briefs(List.of(new Brief(ImmutableList.of(PERSON), rich("brief"))))
        .build();
  }

  private Questionnaire questionnaire() {
    return Questionnaire.builder(QuestionnaireId.of("exemple-questionnaire"), word("form"))
        .anonymous(true)
        .questions(
            List.of(
                new FormQuestion(
                    word("question"),
                    QuestionType.CHOICE,
                    ImmutableList.of(choice("choice.yes", false), choice("choice.other", true)),
                    Optional.of(false),
                    Optional.empty())))
        .build();
  }

  private Choice choice(String key, boolean other) {
    return new Choice(word(key), ImmutableList.of(), other);
  }

  private RichText rich(String key) {
    return RichText.of(word(key));
  }

  private String word(String key) {
    return words.getString(key);
  }
}
