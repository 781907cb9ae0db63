package org.conducteur.persistence.json;

import com.google.common.collect.ImmutableMap;

/** The file of a house style. */
final class BrandForm {
  static final String SCHEMA_NAME = "conducteur-brand-1.schema.json";
  static final int VERSION = 1;

  /** The name of the file in its folder or archive. */
  static final String FILE_NAME = "brand.json";

  private BrandForm() {}

  /** Made anew, which takes some milliseconds. */
  static FileForm make() {
    return new FileForm(BrandFile.class, VERSION, ImmutableMap.of("name", ""));
  }
}
