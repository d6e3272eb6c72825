/**
 * The right to vote for the council ("actief kiesrecht", Kieswet B 3–B 5) and to sit in it ("passief kiesrecht",
 * Gemeentewet 10 and 13), judged from what a population register says.
 */
@NullMarked
package nl.zetel.law.eligibility;

import org.jspecify.annotations.NullMarked;
