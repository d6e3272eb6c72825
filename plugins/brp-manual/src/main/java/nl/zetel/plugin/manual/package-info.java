/** The population register by hand: answers what a clerk looked up elsewhere and confirmed. Keeps nothing itself. */
@NullMarked
package nl.zetel.plugin.manual;

import org.jspecify.annotations.NullMarked;
