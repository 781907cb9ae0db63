package org.conducteur.handout;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.conducteur.country.CountryProfile;
import org.conducteur.country.KeyFigure;
import org.conducteur.country.Point;
import org.conducteur.document.Element;
import org.conducteur.document.ItemList;
import org.conducteur.document.ListItem;
import org.conducteur.document.ListMarker;
import org.conducteur.document.Paragraph;
import org.conducteur.id.FigureId;
import org.conducteur.text.Block;
import org.conducteur.text.Inline;
import org.jspecify.annotations.Nullable;

/** Nested points of an answer as lists: ticks on top, bullets below. */
final class Points {
  private final Words words;
  private final ImmutableList<KeyFigure> known;

  /** Points of a country may state its key figures; others have no country. */
  Points(Words words, Optional<CountryProfile> country) {
    this(words, country.map(CountryProfile::figures).orElse(ImmutableList.of()));
  }

  /** Points that may state these key figures. */
  Points(Words words, ImmutableList<KeyFigure> known) {
    this.words = words;
    this.known = known;
  }

  ItemList list(List<Point> points) {
    return list(points, ListMarker.TICK);
  }

  private ItemList list(List<Point> points, ListMarker marker) {
    ImmutableList.Builder<ListItem> items = ImmutableList.builder();
    points.forEach(point -> items.add(item(point)));
    return new ItemList(marker, items.build());
  }

  private ListItem item(Point point) {
    ImmutableList.Builder<Element> content = ImmutableList.builder();
    ImmutableList<Block> blocks = point.text().blocks();
    boolean oneLine = !blocks.isEmpty() && blocks.get(0) instanceof Block.Paragraph;
    content.add(Paragraph.of(line(point, oneLine ? (Block.Paragraph) blocks.get(0) : null)));
    ImmutableList<Element> prose = Prose.of(point.text());
    content.addAll(oneLine ? prose.subList(1, prose.size()) : prose);
    if (!point.points().isEmpty()) {
      content.add(list(point.points(), ListMarker.BULLET));
    }
    return new ListItem(content.build());
  }

  private ImmutableList<Inline> line(Point point, Block.@Nullable Paragraph text) {
    ImmutableList<Inline> said = text == null ? figures(point) : text.content();
    if (point.language().isPresent()) {
      said = ImmutableList.of(new Inline.Foreign(point.language().get(), said));
    }
    if (point.uncertain()) {
      said = ImmutableList.of(new Inline.Emphasis(said));
    }
    ImmutableList.Builder<Inline> line = ImmutableList.<Inline>builder().addAll(said);
    if (point.uncertain()) {
      line.add(new Inline.Text(" (" + words.text("point.uncertain") + ")"));
    }
    if (point.unanswered()) {
      line.add(new Inline.Text(" "));
      line.addAll(Prose.strong("(" + words.text("point.unanswered") + ")"));
    }
    return line.build();
  }

  /** Where a point has words of its own, they say its figures and its date already. */
  private ImmutableList<Inline> figures(Point point) {
    FigureWords figureWords = FigureWords.standingOut(words);
    ImmutableList.Builder<Inline> out = ImmutableList.builder();
    String label = "";
    for (FigureId id : point.figures()) {
      Optional<KeyFigure> figure = figure(id);
      if (!id.equals(point.figures().get(0))) {
        out.add(new Inline.Text(words.text("list.separator")));
      }
      if (figure.isEmpty()) {
        out.add(new Inline.Text(id.value()));
      } else if (figure.get().label().equals(label)) {
        out.addAll(figureWords.statement(figure.get()));
      } else {
        out.addAll(figureWords.sentence(figure.get()));
      }
      label = figure.map(KeyFigure::label).orElse("");
    }
    point
        .date()
        .map(new Times(words)::date)
        .ifPresent(date -> out.add(new Inline.Text(" (" + date + ")")));
    return out.build();
  }

  private Optional<KeyFigure> figure(FigureId id) {
    return known.stream().filter(candidate -> candidate.id().equals(id)).findFirst();
  }
}
