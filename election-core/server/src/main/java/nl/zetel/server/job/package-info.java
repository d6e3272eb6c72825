/** Long work, with progress, cancel and resume. */
@NullMarked
package nl.zetel.server.job;

import org.jspecify.annotations.NullMarked;
