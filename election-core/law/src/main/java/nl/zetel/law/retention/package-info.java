/** What has to be destroyed, and when: Kieswet G 3(8), I 19, N, O and V, and the policy where the law is silent. */
@NullMarked
package nl.zetel.law.retention;

import org.jspecify.annotations.NullMarked;
