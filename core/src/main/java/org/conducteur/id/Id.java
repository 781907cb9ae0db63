package org.conducteur.id;

/** The stable name of a thing within one event, as people write it to refer to that thing. */
public sealed interface Id
    permits PartyId,
        SessionId,
        RoomId,
        DayId,
        EquipmentId,
        MediaId,
        TaskId,
        StationId,
        CountryId,
        QuestionId,
        FigureId,
        QuestionnaireId {

  /**
   * The id as written.
   *
   * @return not blank
   */
  String value();
}
