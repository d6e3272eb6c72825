/** Appeals against the decisions on lists, and when these are final (Kieswet I 7, I 8, I 17): facts in, outcome out. */
@NullMarked
package nl.zetel.law.appeal;

import org.jspecify.annotations.NullMarked;
