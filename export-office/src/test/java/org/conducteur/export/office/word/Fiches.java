package org.conducteur.export.office.word;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.conducteur.document.Alignment;
import org.conducteur.document.Callout;
import org.conducteur.document.CalloutKind;
import org.conducteur.document.Cell;
import org.conducteur.document.Column;
import org.conducteur.document.Contents;
import org.conducteur.document.Cover;
import org.conducteur.document.Document;
import org.conducteur.document.Element;
import org.conducteur.document.Furniture;
import org.conducteur.document.Heading;
import org.conducteur.document.ItemList;
import org.conducteur.document.LabelValue;
import org.conducteur.document.LabelValues;
import org.conducteur.document.ListItem;
import org.conducteur.document.ListMarker;
import org.conducteur.document.Metadata;
import org.conducteur.document.Paragraph;
import org.conducteur.document.ParagraphRole;
import org.conducteur.document.Quote;
import org.conducteur.document.Row;
import org.conducteur.document.Table;
import org.conducteur.document.WritingLines;
import org.conducteur.style.Brand;
import org.conducteur.style.PageMaster;
import org.conducteur.text.Block;
import org.conducteur.text.Inline;
import org.conducteur.text.RichText;

/** Fiches like those of a real day: what one looks at to judge how documents come out. */
final class Fiches {
  private final List<Element> body = new ArrayList<>();

  private Fiches() {}

  /** The fiches of a day with so many interviews of three countries. */
  static Document of(PageMaster page, int interviews) {
    Fiches fiches = new Fiches();
    fiches.addWelcome();
    for (int i = 1; i <= interviews; i++) {
      fiches.addInterview(i);
    }
    fiches.addLogistics();
    return Document.builder(
            new Metadata(
                "Fiches plénières",
                "Ville de Metz",
                Optional.of("Numérique en commun, 12 octobre 2023"),
                Locale.forLanguageTag("fr-FR"),
                Instant.parse("2023-09-28T10:00:00Z")),
            page,
            Brand.DEFAULT,
            new Furniture(
                "Numérique en commun, Metz 2023",
                "Fiches plénières, état du 28 septembre 2023",
                "Page {page} sur {pages}"))
        .cover(
            new Cover(
                "Numérique en commun",
                Optional.of("Fiches plénières"),
                ImmutableList.of("Jeudi 12 octobre 2023", "Wolking Ghost Hall, Blida, Metz")))
        .contents(new Contents("Sommaire", 2))
        .body(fiches.body)
        .build();
  }

  static List<Element> markdown(String text, ListMarker marker) {
    return blocks(RichText.of(text).blocks(), marker);
  }

  private static List<Element> blocks(List<Block> blocks, ListMarker marker) {
    List<Element> out = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        out.add(Paragraph.of(paragraph.content()));
      } else if (block instanceof Block.Items items) {
        ListMarker inner = items.ordered() ? ListMarker.NUMBER : marker;
        out.add(
            new ItemList(
                inner,
                items.items().stream()
                    .map(
                        item -> new ListItem(ImmutableList.copyOf(blocks(item, ListMarker.BULLET))))
                    .collect(ImmutableList.toImmutableList())));
      } else if (block instanceof Block.Quotation quotation) {
        out.add(
            new Quote(ImmutableList.copyOf(blocks(quotation.content(), marker)), Optional.empty()));
      }
    }
    return out;
  }

  private void heading(int level, String text, boolean newPage) {
    body.add(new Heading(level, Inline.of(text), newPage));
  }

  private void label(String text) {
    body.add(new Paragraph(ParagraphRole.LABEL, Inline.of(text)));
  }

  private void ticks(String text) {
    body.addAll(markdown(text, ListMarker.TICK));
  }

  private static LabelValue pair(String label, String text) {
    return new LabelValue(label, ImmutableList.copyOf(markdown(text, ListMarker.TICK)));
  }

  private void values(LabelValue... pairs) {
    body.add(new LabelValues(ImmutableList.copyOf(pairs)));
  }

  private void addWelcome() {
    heading(1, "Accueil", true);
    values(
        pair("Horaire", "8 h 30 à 9 h 00"),
        pair("Salle", "Wolking Ghost Hall"),
        pair("Places", "devant le bar en fond de salle, mange-debout"),
        pair("Matériel", "- bar du fond de salle\n- frigo\n- mange-debout"));
    label("Contenu");
    ticks(
        "Le service du protocole prévoit des percolateurs de café, du jus d’orange et des"
            + " viennoiseries pour l’accueil du matin. Tout reste en place jusqu’après la pause de"
            + " mi-matinée.");
    body.add(
        new Callout(
            CalloutKind.ATTENTION,
            "À confirmer",
            ImmutableList.of(
                Paragraph.of(
                    "Trois conseillers numériques orientent les personnes vers le café."))));
    heading(1, "Discours introductifs", false);
    body.add(
        new Paragraph(
            ParagraphRole.LEAD,
            Inline.of("Le maître de cérémonie ouvre la journée, quatre voix se succèdent.")));
    values(
        pair("Horaire", "9 h 00 à 9 h 45, début possible à 9 h 15 si l’installation dure"),
        pair("Salle", "Wolking Ghost Hall"),
        pair("Places", "200 chaises, 100 en réserve si c’est trop juste"));
    label("Déroulé");
    body.add(
        table(
            "Ordre de passage",
            new int[] {2, 6, 3},
            List.of("Heure", "Intervention", "Voix"),
            List.of(
                List.of("9 h 00", "Introduction", "Frédéric SCHNUR"),
                List.of(
                    "9 h 05",
                    "Accueil et présentation du lieu, vidéo de quelques minutes",
                    "Jean-Pierre BURGER"),
                List.of(
                    "9 h 20",
                    "Discours d’introduction, rétrospective muette en noir et blanc",
                    "Jacqueline SCHNEIDER"),
                List.of("9 h 35", "Discours d’introduction de l’ANCT", "Pierre-Louis ROLLE"))));
    heading(2, "Plateau", false);
    ticks(
        "Les intervenants sont sur la scène :\n\n1. quelques fauteuils\n2. un pupitre\n3. un grand écran");
  }

  private void addInterview(int number) {
    heading(1, "Interview croisée " + number + " : Danemark, Luxembourg, France", true);
    values(
        pair("Horaire", "11 h 00 à 12 h 00, jusqu’à 12 h 15 si nécessaire"),
        pair("Salle", "Wolking Ghost Hall"),
        pair("Places", "200 chaises, 100 en réserve"));
    body.add(
        table(
            "Chiffres clés",
            new int[] {3, 2, 2, 2},
            List.of("", "Danemark", "Luxembourg", "France"),
            List.of(
                List.of("Population (millions)", "5,9", "0,661", "67,75"),
                List.of("Communes", "98", "100", "35 000"),
                List.of("Habitants par commune", "56 000", "6 800", "1 800"))));
    for (String question :
        List.of(
            "Préambule : l’organisation territoriale",
            "Question 1 : les événements majeurs",
            "Question 2 : les parcours types",
            "Question 3 : les pistes mises en œuvre")) {
      heading(2, question, false);
      body.add(
          new Paragraph(
              ParagraphRole.MUTED,
              Inline.of("Chacun répond avec les éléments concernant son pays.")));
      heading(3, "Éléments de réponse, France", false);
      ticks(
          """
          - Objectif initial : 250 démarches les plus utilisées, dématérialisées le 1er janvier 2022
          - 13 millions de personnes en difficulté avec le numérique, *évolution croissante*
          - Le baromètre du numérique édité par le CREDOC[^credoc] : 48 % éprouvent au moins un frein
          - Compétences partagées entre toutes ces strates : **« millefeuille territorial »**

          [^credoc]: Centre de recherche pour l’étude et l’observation des conditions de vie. Le
            baromètre du numérique est établi tous les deux ans.
          """);
      heading(3, "Éléments de réponse, Luxembourg", false);
      ticks(
          """
          - Peu de personnes complètement exclues, mais un tiers des utilisateurs sont considérés comme
            faibles utilisateurs
          - Volonté étatique :
            - un ministère de la Digitalisation, dont un des quatre axes traite de l’inclusion :
              - créé fin 2018, pour une approche globale
              - il regroupe 35 personnes
            - un groupe de travail interministériel réunit dix-neuf ministères chaque trimestre
          - Fiches en [Leichte Sprache](lang:de) sur [MyGuichet](https://guichet.public.lu/)
          """);
      heading(3, "Éléments de réponse, Danemark", false);
      ticks(
          """
          - 98 communes au total, d’une population moyenne de 56 000 habitants
          - *La data et le numérique sont un enjeu politique, à confirmer*
          - Des initiatives [« 2go »](lang:en) : agents à vélo qui vont rencontrer les usagers
          """);
    }
    body.add(
        new Callout(
            CalloutKind.PROMPT,
            "Relance, si le sujet n’est pas abordé",
            ImmutableList.copyOf(
                markdown(
                    "« Concrètement, comment une association fait-elle pour vous contacter ? »\n\n"
                        + "- qui décide\n- en combien de temps",
                    ListMarker.TICK))));
    body.add(
        new Callout(
            CalloutKind.GENERATED,
            "Passage produit par un outil d’IA, septembre 2023",
            ImmutableList.copyOf(
                markdown(
                    "Les trois pays ont mis en place des infrastructures solides. Les détails"
                        + " varient d’un pays à l’autre.",
                    ListMarker.TICK))));
    body.add(
        new Quote(
            ImmutableList.copyOf(
                markdown(
                    "« Les droits et principes formalisés en 2022[^2] entendent donner la voie. »"
                        + "\n\n[^2]: Déclaration européenne du 26 janvier 2022.",
                    ListMarker.BULLET)),
            Optional.of("Éléments de cadrage")));
  }

  private void addLogistics() {
    heading(1, "Logistique", true);
    heading(2, "La veille", false);
    body.addAll(
        markdown(
            "- Installer la salle l’après-midi\n- Mettre les percolateurs en route tôt le matin",
            ListMarker.BOX));
    heading(2, "Boîte à idées", false);
    body.add(
        new Callout(
            CalloutKind.INFORMATION,
            "Texte de l’affiche",
            ImmutableList.of(
                Paragraph.of(
                    "Une idée, une réflexion, une envie durant cette journée ? Merci de nous en"
                        + " faire part."))));
    heading(2, "Questionnaire", false);
    body.add(
        Paragraph.of("En un ou quelques mots, que représente pour vous l’inclusion numérique ?"));
    body.add(new WritingLines("Vos mots", 4));
    body.add(new Paragraph(ParagraphRole.MUTED, Inline.of("Le questionnaire est anonyme.")));
  }

  private static Table table(
      String caption, int[] weights, List<String> header, List<List<String>> rows) {
    boolean figures = header.get(0).isEmpty();
    ImmutableList.Builder<Column> columns = ImmutableList.builder();
    for (int i = 0; i < weights.length; i++) {
      columns.add(new Column(weights[i], figures && i > 0 ? Alignment.END : Alignment.START));
    }
    return new Table(
        Optional.of(caption),
        columns.build(),
        ImmutableList.copyOf(header),
        rows.stream().map(Fiches::row).collect(ImmutableList.toImmutableList()));
  }

  private static Row row(List<String> cells) {
    ImmutableList.Builder<Cell> out = ImmutableList.builder();
    out.add(Cell.rowHeader(cells.get(0)));
    cells.subList(1, cells.size()).forEach(text -> out.add(Cell.of(text)));
    return new Row(out.build());
  }
}
