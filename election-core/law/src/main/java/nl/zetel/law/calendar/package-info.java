/** The days and terms of an election: Kieswet F 1, J 1, Z 12, the Algemene termijnenwet, and every term from G to W. */
@NullMarked
package nl.zetel.law.calendar;

import org.jspecify.annotations.NullMarked;
