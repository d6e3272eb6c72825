/** The registration of designations ("aanduidingen") of political groups: Kieswet G 3–G 5 and H 3(3). */
@NullMarked
package nl.zetel.law.designation;

import org.jspecify.annotations.NullMarked;
