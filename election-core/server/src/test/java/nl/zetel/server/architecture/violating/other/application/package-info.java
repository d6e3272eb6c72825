@NullMarked
package nl.zetel.server.architecture.violating.other.application;

import org.jspecify.annotations.NullMarked;
