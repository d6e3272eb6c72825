/** What every endpoint shares: request ids, the contract, entity tags, pages, idempotency. */
@NullMarked
package nl.zetel.server.web;

import org.jspecify.annotations.NullMarked;
