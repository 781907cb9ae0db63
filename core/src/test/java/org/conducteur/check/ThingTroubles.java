package org.conducteur.check;

import static org.conducteur.check.CleanEvent.CITY;
import static org.conducteur.check.CleanEvent.LAB;
import static org.conducteur.check.CleanEvent.MICROPHONE;
import static org.conducteur.check.CleanEvent.PANEL;
import static org.conducteur.check.CleanEvent.TALK;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.conducteur.event.Event;
import org.conducteur.id.EquipmentId;
import org.conducteur.logistics.EquipmentItem;
import org.conducteur.logistics.EquipmentKind;
import org.conducteur.logistics.EquipmentNeed;
import org.conducteur.logistics.StageElement;
import org.conducteur.logistics.StageSetup;
import org.conducteur.session.ItemKind;
import org.conducteur.session.RunningItem;
import org.conducteur.text.RichText;
import org.conducteur.time.Deadline;

/** Stages, equipment and media gone wrong. */
final class ThingTroubles {
  private ThingTroubles() {}

  static ImmutableList<Trouble> all() {
    return ImmutableList.<Trouble>builder()
        .addAll(stages())
        .addAll(lists())
        .addAll(media())
        .build();
  }

  static Event onStage(String name, int quantity) {
    return CleanEvent.with(
        LAB,
        s ->
            s.stage(
                new StageSetup(
                    Optional.empty(),
                    ImmutableList.of(new StageElement(name, Optional.of(quantity))),
                    RichText.EMPTY)));
  }

  static EquipmentNeed microphones(int quantity) {
    return EquipmentNeed.builder(MICROPHONE).quantity(quantity).build();
  }

  static Event owning(EquipmentItem... items) {
    return CleanEvent.event().toBuilder().equipment(ImmutableList.copyOf(items)).build();
  }

  static EquipmentItem.Builder microphone() {
    return EquipmentItem.builder(MICROPHONE, "Micro").owner(CITY);
  }

  private static ImmutableList<Trouble> stages() {
    return ImmutableList.of(
        Trouble.of(
            "stage-element-not-needed", "/sessions/lab/stage/elements", onStage("table basse", 1)),
        Trouble.of(
            "stage-quantity-differs", "/sessions/lab/needs/0/quantity", onStage("micros", 3)),
        Trouble.of(
            "too-few-microphones",
            "/sessions/panel/needs",
            CleanEvent.with(PANEL, s -> s.needs(ImmutableList.of(microphones(2))))),
        Trouble.of(
            "no-microphone",
            "/sessions/talk/needs",
            CleanEvent.with(TALK, s -> s.needs(ImmutableList.of()))));
  }

  private static ImmutableList<Trouble> lists() {
    return ImmutableList.of(
        Trouble.of(
            "same-equipment-name",
            "/equipment/micros",
            owning(
                microphone().stock(6).build(),
                EquipmentItem.builder(EquipmentId.of("micros"), "Micros").build())),
        Trouble.of(
            "equipment-needed-twice",
            "/sessions/lab/needs/1",
            CleanEvent.with(LAB, s -> s.needs(ImmutableList.of(microphones(1), microphones(2))))),
        Trouble.of(
            "equipment-without-stock", "/equipment/microphone/stock", owning(microphone().build())),
        Trouble.of("equipment-in-text-not-needed", "/sessions/lab/contents", naming()));
  }

  /** The lab speaks of a lectern, and needs what is said here. */
  static Event naming(EquipmentNeed... needs) {
    EquipmentItem lectern =
        EquipmentItem.builder(EquipmentId.of("lectern"), "Pupitre")
            .kind(EquipmentKind.STAGE)
            .build();
    return CleanEvent.with(
            LAB,
            s ->
                s.contents(RichText.of("Le pupitre est à gauche."))
                    .needs(
                        ImmutableList.<EquipmentNeed>builder()
                            .addAll(s.build().needs())
                            .add(needs)
                            .build()))
        .toBuilder()
        .equipment(ImmutableList.of(microphone().stock(6).build(), lectern))
        .build();
  }

  private static ImmutableList<Trouble> media() {
    RunningItem video = RunningItem.builder("Film").kind(ItemKind.VIDEO).build();
    return ImmutableList.of(
        Trouble.of(
            "video-item-without-media",
            "/sessions/lab/runningOrder/0/media",
            CleanEvent.with(LAB, s -> s.runningOrder(ImmutableList.of(video)))),
        Trouble.of(
            "media-in-text-not-listed",
            "/sessions/lab/contents",
            CleanEvent.with(LAB, s -> s.contents(RichText.of("On projette d’abord une vidéo.")))),
        Trouble.of(
            "media-state-unknown",
            "/sessions/talk/media/film/state",
            CleanEvent.event().toBuilder().asOf(LocalDate.of(2023, 10, 9)).build()),
        Trouble.of(
            "media-due-on-the-day",
            "/sessions/talk/media/film/due",
            CleanEvent.with(
                TALK,
                s ->
                    s.media(
                        ImmutableList.of(
                            CleanEvent.film().due(new Deadline.Relative(0)).build())))));
  }
}
