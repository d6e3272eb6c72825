/** A person as a population register ("BRP") knows them, free of any supplier's format. */
@NullMarked
package nl.zetel.api.person;

import org.jspecify.annotations.NullMarked;
