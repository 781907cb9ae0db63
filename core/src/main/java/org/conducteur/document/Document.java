package org.conducteur.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.conducteur.style.Brand;
import org.conducteur.style.PageMaster;
import org.conducteur.style.Palette;

/**
 * A whole document. Renderers show exactly this and know nothing of events.
 *
 * @param metadata what the file says of itself
 * @param page the page it is laid out on
 * @param brand whose house style it has
 * @param furniture what stands on every page
 * @param cover what stands on top of the first page
 * @param contents the table of contents
 * @param body what it says
 * @param attachments files that travel inside
 * @param foreign words that stand alone, such as the name of a column, and are in another language
 *     than the document: its tag, by the words as they are shown
 * @param returning whether people edit the file and hand it back, so that it has to know what it
 *     said when it was made, where the format can
 */
public record Document(
    Metadata metadata,
    PageMaster page,
    Brand brand,
    Furniture furniture,
    Optional<Cover> cover,
    Optional<Contents> contents,
    ImmutableList<Element> body,
    ImmutableList<Attachment> attachments,
    ImmutableMap<String, String> foreign,
    boolean returning) {
  /** Refuses null. {@inheritDoc} */
  public Document {
    requireNonNull(metadata, "metadata");
    requireNonNull(page, "page");
    requireNonNull(brand, "brand");
    requireNonNull(furniture, "furniture");
    requireNonNull(cover, "cover");
    requireNonNull(contents, "contents");
    requireNonNull(body, "body");
    requireNonNull(attachments, "attachments");
    requireNonNull(foreign, "foreign");
  }

  /**
   * The language of words that stand alone.
   *
   * @param words as they are shown
   * @return its tag, if it is another than that of the document
   */
  public Optional<String> languageOf(String words) {
    return Optional.ofNullable(foreign.get(words));
  }

  /**
   * Its colours.
   *
   * @return those of the brand
   */
  public Palette palette() {
    return brand.palette();
  }

  /**
   * Starts a document with what it cannot be without.
   *
   * @param metadata what the file says of itself
   * @param page the page it is laid out on
   * @param brand whose house style it has
   * @param furniture what stands on every page
   * @return a builder
   */
  public static Builder builder(
      Metadata metadata, PageMaster page, Brand brand, Furniture furniture) {
    return new Builder(metadata, page, brand, furniture);
  }

  /**
   * A builder that holds these values, for a changed copy.
   *
   * @return a builder
   */
  public Builder toBuilder() {
    Builder copy = new Builder(metadata, page, brand, furniture);
    copy.cover = cover;
    copy.contents = contents;
    copy.body = body;
    copy.attachments = attachments;
    copy.foreign = foreign;
    copy.returning = returning;
    return copy;
  }

  /** Builds a document; values not set stay at their defaults. */
  public static final class Builder {
    private Metadata metadata;
    private PageMaster page;
    private Brand brand;
    private Furniture furniture;
    private Optional<Cover> cover = Optional.empty();
    private Optional<Contents> contents = Optional.empty();
    private ImmutableList<Element> body = ImmutableList.of();
    private ImmutableList<Attachment> attachments = ImmutableList.of();
    private ImmutableMap<String, String> foreign = ImmutableMap.of();
    private boolean returning;

    private Builder(Metadata metadata, PageMaster page, Brand brand, Furniture furniture) {
      this.metadata = metadata;
      this.page = page;
      this.brand = brand;
      this.furniture = furniture;
    }

    /**
     * Sets metadata.
     *
     * @param metadata what the file says of itself
     * @return this
     */
    public Builder metadata(Metadata metadata) {
      this.metadata = metadata;
      return this;
    }

    /**
     * Sets page.
     *
     * @param page the page it is laid out on
     * @return this
     */
    public Builder page(PageMaster page) {
      this.page = page;
      return this;
    }

    /**
     * Sets brand.
     *
     * @param brand whose house style it has
     * @return this
     */
    public Builder brand(Brand brand) {
      this.brand = brand;
      return this;
    }

    /**
     * Sets furniture.
     *
     * @param furniture what stands on every page
     * @return this
     */
    public Builder furniture(Furniture furniture) {
      this.furniture = furniture;
      return this;
    }

    /**
     * Sets cover.
     *
     * @param cover what stands on top of the first page
     * @return this
     */
    public Builder cover(Cover cover) {
      this.cover = Optional.of(cover);
      return this;
    }

    /**
     * Sets contents.
     *
     * @param contents the table of contents
     * @return this
     */
    public Builder contents(Contents contents) {
      this.contents = Optional.of(contents);
      return this;
    }

    /**
     * Sets body.
     *
     * @param body what it says
     * @return this
     */
    public Builder body(Iterable<? extends Element> body) {
      this.body = ImmutableList.copyOf(body);
      return this;
    }

    /**
     * Sets returning.
     *
     * @param returning whether people edit the file and hand it back
     * @return this
     */
    public Builder returning(boolean returning) {
      this.returning = returning;
      return this;
    }

    /**
     * Sets attachments.
     *
     * @param attachments files that travel inside
     * @return this
     */
    public Builder attachments(Iterable<? extends Attachment> attachments) {
      this.attachments = ImmutableList.copyOf(attachments);
      return this;
    }

    /**
     * Sets foreign.
     *
     * @param foreign words that stand alone and the tags of their languages
     * @return this
     */
    public Builder foreign(Map<String, String> foreign) {
      this.foreign = ImmutableMap.copyOf(foreign);
      return this;
    }

    /**
     * The finished value.
     *
     * @return a new document
     */
    public Document build() {
      return new Document(
          metadata, page, brand, furniture, cover, contents, body, attachments, foreign, returning);
    }
  }
}
