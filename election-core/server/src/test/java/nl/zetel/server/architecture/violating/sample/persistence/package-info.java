@NullMarked
package nl.zetel.server.architecture.violating.sample.persistence;

import org.jspecify.annotations.NullMarked;
