/** The register of subscribers, and newsletters that are sent to them. */
@NullMarked
package nl.zetel.server.notice.application;

import org.jspecify.annotations.NullMarked;
