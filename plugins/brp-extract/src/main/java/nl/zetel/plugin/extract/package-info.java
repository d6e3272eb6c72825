/**
 * The population register from a file that the civil-affairs system exported. The file is read once as a stream, which
 * leaves an index of numbers and places; a person is then read from their place. Nothing of the file is copied.
 */
@NullMarked
package nl.zetel.plugin.extract;

import org.jspecify.annotations.NullMarked;
