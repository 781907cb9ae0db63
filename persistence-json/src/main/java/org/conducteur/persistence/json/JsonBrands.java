package org.conducteur.persistence.json;

import org.conducteur.port.BrandReader;

/** House styles of towns: {@code brand.json} with the logo and fonts beside it. */
public final class JsonBrands {
  /** The name of the file in its folder or archive. */
  public static final String FILE_NAME = BrandForm.FILE_NAME;

  /** The name of the schema, as {@code $schema} names it. */
  public static final String SCHEMA_NAME = BrandForm.SCHEMA_NAME;

  private JsonBrands() {}

  /**
   * A reader, which is best kept.
   *
   * @return safe for use by several threads at once
   */
  public static BrandReader reader() {
    return new JsonBrandReader();
  }

  /**
   * The JSON Schema (draft 2020-12) of the files, for editors that complete and check while one
   * types.
   *
   * @return the text of {@code conducteur-brand-1.schema.json}
   */
  public static String schema() {
    return Schemas.text(BrandForm.SCHEMA_NAME);
  }
}
