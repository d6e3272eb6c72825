/** Results: seats, elected candidates and how they came about. */
@NullMarked
package nl.zetel.server.result.domain;

import org.jspecify.annotations.NullMarked;
