/** Pre-submission ('voorinlevering'): a look at a list before it is handed in, so that omissions are not made. */
@NullMarked
package nl.zetel.server.presubmission.domain;

import org.jspecify.annotations.NullMarked;
