package org.conducteur.persistence.json;

/**
 * A colour of screens (sRGB): a hash and six hexadecimal digits for red, green and blue.
 *
 * @param rgb as 0xRRGGBB
 */
record Colour(int rgb) {}
