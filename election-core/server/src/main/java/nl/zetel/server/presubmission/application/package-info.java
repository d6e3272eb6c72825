/** What can be done at the pre-submission. */
@NullMarked
package nl.zetel.server.presubmission.application;

import org.jspecify.annotations.NullMarked;
