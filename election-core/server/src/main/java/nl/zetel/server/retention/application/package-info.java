/** What has to be destroyed and when, and the work of destroying it; other features register their records here. */
@NullMarked
package nl.zetel.server.retention.application;

import org.jspecify.annotations.NullMarked;
