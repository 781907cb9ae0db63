package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.id.PartyId;
import org.conducteur.id.Pointer;
import org.conducteur.id.TaskId;
import org.conducteur.logistics.Task;
import org.conducteur.logistics.TaskPhase;
import org.conducteur.time.DayPart;
import org.conducteur.time.Deadline;
import org.conducteur.time.TypedDate;
import org.conducteur.time.TypedDeadline;
import org.conducteur.time.TypedTime;

/** What there is to do, a line, an item or a clause each. */
final class TaskLines {
  private static final Vocabulary WORDS = Vocabulary.of("tasks");
  private static final int LONGEST = 300;

  /** Where another clause begins that says who does what. */
  private static final Pattern CLAUSE =
      Pattern.compile(
          "(?:,)?\\s+(?:et|and|und|og)\\s+(?=\\p{Lu}[\\p{L}'’.-]*(?:\\s\\p{Lu}[\\p{L}'’.-]*)*\\s+(?:\\p{L}+ra|\\p{L}+ront|will|wird|werden|vil|doit|doivent|must)\\s)");

  private static final Pattern OWNER =
      Pattern.compile(
          "^(\\p{Lu}[\\p{L}'’.-]*(?:\\s\\p{Lu}[\\p{L}'’.-]*)*)\\s+(?:\\p{L}+ra|\\p{L}+ront|will|wird|werden|vil|doit|doivent|must)\\s");
  private static final Pattern OWNER_BEHIND =
      Pattern.compile("\\s*(?:\\(([^()]{2,60})\\)|[–—:-]\\s+([\\p{Lu}][^:–—]{2,60}))\\s*$");

  /** Figures alone are a number, and no time. */
  private static final Pattern CLOCK = Pattern.compile("\\D");

  private static final Pattern PERHAPS = WORDS.anywhere("PERHAPS");

  private static final ImmutableList<DayPart> PARTS =
      ImmutableList.of(
          DayPart.EARLY_MORNING,
          DayPart.AFTERNOON,
          DayPart.MORNING,
          DayPart.MIDDAY,
          DayPart.EVENING,
          DayPart.NIGHT);

  private final Sketch sketch;

  TaskLines(Sketch sketch) {
    this.sketch = sketch;
  }

  void read(Part part) {
    Optional<TaskPhase> phase = phase(part.words().plain());
    boolean tasks = part.label() == Label.TASKS;
    part.title()
        .filter(title -> tasks && !part.rest().isBlank())
        .ifPresent(title -> add(title, part.rest(), phase));
    boolean any = false;
    for (SourceBlock block : LogisticsSection.left(part, sketch)) {
      Optional<StyledText> text =
          Blocks.text(block).filter(line -> line.plain().length() <= LONGEST);
      if (text.isPresent()
          && (tasks || block instanceof SourceBlock.Item || isTask(text.get().plain()))) {
        clauses(block, text.get(), phase);
        any = true;
      }
    }
    boolean taken = any;
    part.title()
        .filter(title -> taken && tasks && !sketch.ledger().isPlaced(title))
        .ifPresent(title -> sketch.ledger().understood(title, Pointer.of("tasks")));
  }

  /** Whether a line under no label says by when somebody does something. */
  private static boolean isTask(String line) {
    return phase(line).isPresent() || OWNER.matcher(line).find();
  }

  private void clauses(SourceBlock block, StyledText text, Optional<TaskPhase> phase) {
    List<StyledText> clauses = new ArrayList<>();
    Matcher clause = CLAUSE.matcher(text.plain());
    int from = 0;
    while (clause.find()) {
      clauses.add(text.slice(from, clause.start()));
      from = clause.end();
    }
    clauses.add(text.from(from));
    for (SourceBlock piece : sketch.ledger().split(block, clauses)) {
      add(piece, Blocks.text(piece).orElse(text), phase);
    }
  }

  private void add(SourceBlock block, StyledText text, Optional<TaskPhase> usual) {
    String words = text.plain().strip();
    String plain = Plainly.of(words);
    TaskId id = TaskId.of(sketch.taskIds().of(words, "task"));
    Optional<Deadline> due = due(words);
    TaskPhase phase =
        due.flatMap(this::phase).or(() -> usual).or(() -> phase(words)).orElse(TaskPhase.BEFORE);
    Task.Builder task =
        Task.builder(id, words.replaceFirst("\\.$", ""))
            .phase(phase)
            .perhaps(PERHAPS.matcher(plain).find());
    due.or(() -> relative(phase)).ifPresent(task::due);
    dayPart(plain).ifPresent(task::dayPart);
    Span.first(words, TypedTime::parse)
        .filter(span -> CLOCK.matcher(words.substring(span.start(), span.end())).find())
        .map(Span::value)
        .ifPresent(task::at);
    owner(words).ifPresent(owner -> task.owners(List.of(owner)));
    sketch.tasks().add(task.build());
    sketch.ledger().understood(block, Pointer.of("tasks", id));
  }

  private Optional<Deadline> due(String words) {
    Optional<Integer> year = sketch.calendar().year();
    Optional<Deadline> said = RequestWords.due(words, Plainly.of(words), year);
    return said.or(
        () ->
            Span.first(words, TypedDate::parse)
                .flatMap(
                    span -> TypedDeadline.parse(words.substring(span.start(), span.end()), year)));
  }

  /** On which day of the event a date is. */
  private Optional<TaskPhase> phase(Deadline due) {
    if (due instanceof Deadline.OnDate date) {
      return sketch.calendar().isDay(date.date())
          ? Optional.of(TaskPhase.DURING)
          : Optional.empty();
    }
    return Optional.empty();
  }

  private static Optional<Deadline> relative(TaskPhase phase) {
    return switch (phase) {
      case DAY_BEFORE -> Optional.of(new Deadline.Relative(-1));
      case DURING -> Optional.of(new Deadline.Relative(0));
      case BEFORE, AFTER -> Optional.empty();
    };
  }

  private static Optional<TaskPhase> phase(String words) {
    // "Après-midi" begins with the word for afterwards.
    String plain = Plainly.of(words).replace("apres-midi", " ");
    for (TaskPhase phase :
        List.of(TaskPhase.DAY_BEFORE, TaskPhase.DURING, TaskPhase.AFTER, TaskPhase.BEFORE)) {
      if (WORDS.anywhere(phase.name()).matcher(plain).find()) {
        return Optional.of(phase);
      }
    }
    return Optional.empty();
  }

  private static Optional<DayPart> dayPart(String plain) {
    // "Après-midi" ends with the word for noon.
    for (DayPart part : PARTS) {
      if (WORDS.anywhere(part.name()).matcher(plain).find()) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }

  private Optional<PartyId> owner(String words) {
    Matcher owner = OWNER.matcher(words);
    Matcher behind = OWNER_BEHIND.matcher(words);
    String name = "";
    if (owner.find()) {
      name = owner.group(1);
    } else if (behind.find()) {
      name = behind.group(1) == null ? behind.group(2) : behind.group(1);
      if (!PeopleWords.isPerson(name) && sketch.cast().findGroup(name).isEmpty()) {
        return Optional.empty();
      }
    }
    String called = name;
    Cast cast = sketch.cast();
    return called.isEmpty()
        ? Optional.empty()
        : cast.findPerson(called)
            .map(person -> person.id())
            .or(() -> cast.findGroup(called))
            .or(
                () ->
                    Optional.of(
                        PeopleWords.isPerson(called)
                            ? cast.person(Named.of(called)).id()
                            : cast.organisation(called)));
  }
}
