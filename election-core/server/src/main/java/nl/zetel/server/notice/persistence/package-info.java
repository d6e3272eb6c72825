/** Subscriptions, newsletters and deliveries in their tables. */
@NullMarked
package nl.zetel.server.notice.persistence;

import org.jspecify.annotations.NullMarked;
