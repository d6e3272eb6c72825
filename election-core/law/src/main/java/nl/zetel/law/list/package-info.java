/**
 * The examination of candidate lists (Kieswet H 3–H 10, I 1–I 6): facts about lists in, proposals out. The committee
 * decides.
 */
@NullMarked
package nl.zetel.law.list;

import org.jspecify.annotations.NullMarked;
