package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conducteur.id.DayId;
import org.conducteur.id.EquipmentId;
import org.conducteur.id.QuestionnaireId;
import org.conducteur.id.TaskId;
import org.conducteur.logistics.EquipmentItem;
import org.conducteur.naming.Folded;
import org.conducteur.naming.FreshIds;
import org.conducteur.time.Day;

/** Equipment, days, tasks and forms, which a document calls by their names only. */
final class Things {
  private final FreshIds ids = new FreshIds();
  private final Map<String, EquipmentItem> equipment = new LinkedHashMap<>();
  private final Map<String, Day> days = new LinkedHashMap<>();
  private final Map<String, TaskId> tasks = new LinkedHashMap<>();
  private final Map<String, QuestionnaireId> forms = new LinkedHashMap<>();

  EquipmentId equipment(String name) {
    return equipment
        .computeIfAbsent(
            Folded.of(name),
            key -> EquipmentItem.builder(EquipmentId.of(ids.of(name, "equipment")), name).build())
        .id();
  }

  DayId day(LocalDate date) {
    return days.computeIfAbsent(
            date.toString(),
            key -> new Day(DayId.of(key), Optional.of(date), Optional.empty(), Optional.empty()))
        .id();
  }

  DayId day(String title) {
    return days.computeIfAbsent(
            Folded.of(title),
            key ->
                new Day(
                    DayId.of(ids.of(title, "day")),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(title)))
        .id();
  }

  /** A task of this title; two of the same title are two tasks. */
  TaskId newTask(String title) {
    TaskId id = TaskId.of(ids.of(title, "task"));
    tasks.putIfAbsent(Folded.of(title), id);
    return id;
  }

  Optional<TaskId> task(String title) {
    return Optional.ofNullable(tasks.get(Folded.of(title)));
  }

  /** An id for what is mentioned once. */
  String fresh(String name, String otherwise) {
    return ids.of(name, otherwise);
  }

  QuestionnaireId form(String title) {
    return forms.computeIfAbsent(
        Folded.of(title), key -> QuestionnaireId.of(ids.of(title, "questionnaire")));
  }

  /** All days in order. */
  ImmutableList<Day> days() {
    List<Day> inOrder = new ArrayList<>(days.values());
    inOrder.sort(Comparator.comparing(day -> day.date().orElse(LocalDate.MAX)));
    return ImmutableList.copyOf(inOrder);
  }

  ImmutableList<EquipmentItem> equipment() {
    return ImmutableList.copyOf(equipment.values());
  }
}
