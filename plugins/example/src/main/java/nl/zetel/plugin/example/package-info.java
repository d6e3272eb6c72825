/**
 * The smallest plugin: it writes one line for each event. Every line of it is explained, as a start for a plugin of your
 * own; {@code docs/plugins/tutorial.md} tells the story around it.
 */
@NullMarked // nothing here is null unless it says so; the compiler can then check it
package nl.zetel.plugin.example;

import org.jspecify.annotations.NullMarked;
