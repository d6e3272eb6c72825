/**
 * From the result to the council (Kieswet V), who succeeds a member (W), and the end of membership and temporary leave (X).
 */
@NullMarked
package nl.zetel.law.appointment;

import org.jspecify.annotations.NullMarked;
