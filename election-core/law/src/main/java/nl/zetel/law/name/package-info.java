/**
 * The notation of candidates on a list (Kieswet H 8, Kiesbesluit H 2): which notations the register allows, and how a
 * notation differs from the register.
 */
@NullMarked
package nl.zetel.law.name;

import org.jspecify.annotations.NullMarked;
