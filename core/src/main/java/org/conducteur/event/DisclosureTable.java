package org.conducteur.event;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import org.conducteur.country.Answer;
import org.conducteur.country.CommonGround;
import org.conducteur.country.Comparison;
import org.conducteur.country.CountryProfile;
import org.conducteur.country.KeyFigure;
import org.conducteur.country.Passage;
import org.conducteur.country.Point;
import org.conducteur.country.Provenance;
import org.conducteur.country.Question;
import org.conducteur.country.Trend;
import org.conducteur.feedback.Choice;
import org.conducteur.feedback.FormQuestion;
import org.conducteur.feedback.Questionnaire;
import org.conducteur.logistics.Direction;
import org.conducteur.logistics.EquipmentItem;
import org.conducteur.logistics.EquipmentNeed;
import org.conducteur.logistics.Fixture;
import org.conducteur.logistics.Room;
import org.conducteur.logistics.Seating;
import org.conducteur.logistics.StageElement;
import org.conducteur.logistics.StageSetup;
import org.conducteur.logistics.Station;
import org.conducteur.logistics.Task;
import org.conducteur.logistics.Venue;
import org.conducteur.people.Contact;
import org.conducteur.people.Group;
import org.conducteur.people.Organisation;
import org.conducteur.people.Person;
import org.conducteur.people.PrivacyNotice;
import org.conducteur.people.Visibility;
import org.conducteur.session.Brief;
import org.conducteur.session.Cue;
import org.conducteur.session.Exchange;
import org.conducteur.session.Media;
import org.conducteur.session.Participation;
import org.conducteur.session.Prompt;
import org.conducteur.session.Provision;
import org.conducteur.session.Request;
import org.conducteur.session.RunningItem;
import org.conducteur.session.Session;
import org.conducteur.time.Day;
import org.conducteur.time.Tolerance;

/**
 * The default visibility of every component of the model: who sees it where nothing else is said.
 * Components inside something hidden are hidden with it. A record or component that is missing here
 * stops the program before it can leak anything.
 */
final class DisclosureTable {
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private final ImmutableMap.Builder<Class<? extends Record>, ImmutableMap<String, Visibility>>
      rows = ImmutableMap.builder();

  private DisclosureTable() {}

  static ImmutableMap<Class<? extends Record>, ImmutableMap<String, Visibility>> standard() {
    DisclosureTable table = new DisclosureTable();
    table.event();
    table.peopleAndPlaces();
    table.sessions();
    table.logistics();
    table.countries();
    table.feedback();
    return table.rows.buildOrThrow();
  }

  private void event() {
    row(
        Event.class,
        "title edition theme city language zone asOf days organiser partners contact arrivalLead presentation venues"
            + " organisations people groups countries sessions stations questionnaires privacy",
        "equipment",
        "tasks audiences translations silences remarks notes");
    row(Silence.class, "rule place reason", "", "");
    row(Day.class, "id date weekday title", "", "");
    row(Tolerance.class, "until condition", "", "");
  }

  private void peopleAndPlaces() {
    row(
        Person.class,
        "id givenName surname function organisation country biography",
        "aliases rank languages",
        "contacts notes");
    row(Organisation.class, "id name shortName website presentation", "aliases", "contacts notes");
    row(Group.class, "id name organisation", "headCount aliases", "contacts notes");
    row(Contact.class, "kind value", "", "");
    row(
        PrivacyNotice.class,
        "controller purpose basis recipients retention rights contact",
        "",
        "");
    row(Venue.class, "name address rooms access directions", "", "notes");
    row(Direction.class, "text arrow room", "location", "");
    row(
        Room.class,
        "id name accessibility",
        "aliases seatedCapacity standingCapacity fixtures",
        "notes");
    row(Fixture.class, "name quantity location", "", "");
  }

  private void sessions() {
    row(
        Session.class,
        "id title kind slot room summary participations comparison language provisions",
        "fixedStart absorbsDelay lateStart lateEnd changeover actualStart actualEnd seating stage"
            + " contents runningOrder cues needs media prompts",
        "requests exchanges briefs remarks notes");
    row(Participation.class, "who role country onBehalfOf function", "arrival mission", "state");
    row(
        RunningItem.class,
        "title kind speakers onBehalfOf start length vagueLength media details",
        "actualStart cues",
        "");
    row(Cue.class, "kind text", "", "");
    row(
        Media.class,
        "id title kind perhaps silent blackAndWhite length vagueLength insteadOf",
        "supplier due state notes",
        "");
    row(Prompt.class, "text by to condition", "", "");
    row(Provision.class, "kind language details", "", "");
    row(Request.class, "what by to draft due state", "", "");
    row(Exchange.class, "subject date with outcome", "", "");
    row(Brief.class, "to text", "", "");
  }

  private void logistics() {
    row(Seating.class, "seats reserve reserveCondition words expected", "", "");
    row(StageSetup.class, "layout elements notes", "", "");
    row(StageElement.class, "name quantity", "", "");
    row(EquipmentItem.class, "id name kind", "aliases stock owner", "notes");
    row(EquipmentNeed.class, "item quantity perhaps until supplier notes", "", "");
    row(
        Task.class,
        "id title phase due at dayPart owners dependsOn session perhaps state details",
        "",
        "");
    row(Station.class, "id name kind room location sign questionnaire", "needs details", "");
  }

  private void countries() {
    row(Comparison.class, "introduction countries questions common passages", "framing", "");
    row(CountryProfile.class, "id name code figures", "", "notes");
    row(
        KeyFigure.class,
        "id label value upTo unit approximate words base asOf trend source",
        "",
        "notes");
    row(Trend.class, "direction by unit period", "", "");
    row(Question.class, "id text kind answers", "time", "");
    row(Answer.class, "points", "", "notes");
    row(Point.class, "text figures date uncertain unanswered language points", "", "");
    row(Passage.class, "title text provenance", "", "");
    row(Provenance.class, "kind source prompt link date", "", "");
    row(CommonGround.class, "basis figures points", "", "");
  }

  private void feedback() {
    row(Questionnaire.class, "id title anonymous instructions questions", "collection", "");
    row(FormQuestion.class, "label type choices multiple lines", "", "");
    row(Choice.class, "label sessions other", "", "");
  }

  private void row(Class<? extends Record> type, String publicOnes, String crew, String internal) {
    ImmutableMap.Builder<String, Visibility> row = ImmutableMap.builder();
    WORDS.split(publicOnes).forEach(name -> row.put(name, Visibility.PUBLIC));
    WORDS.split(crew).forEach(name -> row.put(name, Visibility.CREW));
    WORDS.split(internal).forEach(name -> row.put(name, Visibility.INTERNAL));
    rows.put(type, row.buildOrThrow());
  }
}
