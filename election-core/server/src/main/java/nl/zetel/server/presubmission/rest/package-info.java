/** Pre-submission over HTTP. */
@NullMarked
package nl.zetel.server.presubmission.rest;

import org.jspecify.annotations.NullMarked;
