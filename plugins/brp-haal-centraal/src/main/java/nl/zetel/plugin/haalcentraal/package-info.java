/**
 * The population register over the BRP Personen API ("Haal Centraal"), version 2: consults by number, searches by name
 * and date of birth. Reads tolerantly: what this version does not know becomes unknown, never a guess.
 */
@NullMarked
package nl.zetel.plugin.haalcentraal;

import org.jspecify.annotations.NullMarked;
