package org.conducteur.export.office.workbook;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.conducteur.feedback.QuestionType;
import org.conducteur.logistics.TaskPhase;
import org.conducteur.logistics.TaskState;
import org.conducteur.session.ItemKind;
import org.conducteur.session.MediaKind;
import org.conducteur.session.MediaState;
import org.conducteur.session.ParticipationState;
import org.conducteur.session.RequestState;
import org.conducteur.session.SessionKind;
import org.conducteur.style.PaperSize;

/** The names of the ranges that cells choose from, and the sheet that holds the fixed ones. */
final class Lists {
  static final String ROOMS = "listRooms";
  static final String PEOPLE = "listPeople";
  static final String EQUIPMENT = "listEquipment";
  static final String KINDS = "listKinds";

  /** The looks of the kinds in the grid, beside them. */
  static final String KIND_LOOKS = "listKindLooks";

  static final String TASK_PHASES = "listTaskPhases";
  static final String TASK_STATES = "listTaskStates";
  static final String REQUEST_STATES = "listRequestStates";
  static final String MEDIA_KINDS = "listMediaKinds";
  static final String MEDIA_STATES = "listMediaStates";
  static final String QUESTION_TYPES = "listQuestionTypes";
  static final String PARTICIPATION_STATES = "listParticipationStates";
  static final String SESSIONS = "listSessions";
  static final String YES = "listYes";
  static final String YES_NO = "listYesNo";

  private Lists() {}

  static SheetPlan of(EventView view) {
    Words words = view.words();
    return new SheetPlan.OfLists(
        view.frame("lists", PaperSize.A4, 0),
        ImmutableList.of(
            list(words, KINDS, SessionKind.values(), ItemKind.values()),
            looks(words),
            list(words, TASK_PHASES, TaskPhase.values()),
            list(words, TASK_STATES, TaskState.values()),
            list(words, REQUEST_STATES, RequestState.values()),
            list(words, MEDIA_KINDS, MediaKind.values()),
            list(words, MEDIA_STATES, MediaState.values()),
            list(words, QUESTION_TYPES, QuestionType.values()),
            new SheetPlan.WordList(
                PARTICIPATION_STATES,
                Stream.concat(
                        Stream.of(words.text("state.unsure")),
                        Stream.of(ParticipationState.CONFIRMED, ParticipationState.DECLINED)
                            .map(words::of))
                    .collect(toImmutableList())),
            sessions(view),
            new SheetPlan.WordList(YES, ImmutableList.of(words.text("yes"))),
            new SheetPlan.WordList(YES_NO, ImmutableList.of(words.text("yes"), words.text("no")))));
  }

  /** The titles of sessions; a blank one stands for an event that has none, as a range must. */
  private static SheetPlan.WordList sessions(EventView view) {
    ImmutableList<String> titles =
        view.event().sessions().stream()
            .map(session -> new CellText("").line(session.title(), 255))
            .filter(title -> !title.isEmpty())
            .distinct()
            .collect(toImmutableList());
    return new SheetPlan.WordList(SESSIONS, titles.isEmpty() ? ImmutableList.of("") : titles);
  }

  private static SheetPlan.WordList list(Words words, String name, Enum<?>[]... constants) {
    return new SheetPlan.WordList(
        name,
        Stream.of(constants)
            .flatMap(Arrays::stream)
            .map(words::of)
            .distinct()
            .collect(toImmutableList()));
  }

  private static SheetPlan.WordList looks(Words words) {
    Map<String, Integer> looks = new LinkedHashMap<>();
    for (SessionKind kind : SessionKind.values()) {
      looks.putIfAbsent(words.of(kind), GridSpot.look(kind));
    }
    for (ItemKind kind : ItemKind.values()) {
      looks.putIfAbsent(words.of(kind), 1);
    }
    return new SheetPlan.WordList(
        KIND_LOOKS, looks.values().stream().map(String::valueOf).collect(toImmutableList()));
  }
}
