# The tasks of the benchmark by R: one JSON line for each.
#
# The data are made by the same rules as in Tasks.swift, so that the figures can be compared.

cpu <- function(expression) sum(system.time(expression)[c("user.self", "sys.self")])

say <- function(task, tool, run, runs = 3) {
  value <- run()
  times <- replicate(runs, cpu(run()))
  cat(sprintf('{"task": "%s", "tool": "%s", "seconds": %.9g, "value": %.15g}\n',
              task, tool, median(times), value))
}

base <- paste("R", getRversion())
large <- matrix(c(171, 139, 329, 361), 2)

scores <- function(count, start) {
  place <- seq_len(count) - 1
  (start + 17 * place + place^2) %% 41
}

first <- scores(101, 3)
second <- scores(124, 7)

# Short tasks are run a hundred times in one timing, and the time is divided.
say_short <- function(task, run) {
  value <- run()
  times <- replicate(3, cpu(for (turn in 1:100) run()) / 100)
  cat(sprintf('{"task": "%s", "tool": "%s", "seconds": %.9g, "value": %.15g}\n',
              task, base, median(times), value))
}

say_short("fisher", function() fisher.test(large, conf.int = FALSE)$p.value)
say_short("conditional-interval", function() fisher.test(large)$conf.int[1])
say_short("mann-whitney", function() {
  wilcox.test(first, second, exact = FALSE, correct = TRUE)$p.value
})

if (requireNamespace("boot", quietly = TRUE)) {
  all <- c(first, second)
  group <- rep(1:2, c(length(first), length(second)))
  difference <- function(values, places) {
    drawn <- values[places]
    mean(drawn[group == 1]) - mean(drawn[group == 2])
  }
  say("bca", paste("R boot", packageVersion("boot")), function() {
    set.seed(1)
    drawn <- boot::boot(all, difference, 10000, strata = group)
    boot::boot.ci(drawn, type = "bca")$bca[4]
  }, 1)
}

if (requireNamespace("sandwich", quietly = TRUE)) {
  rows <- 1000000
  place <- seq_len(rows) - 1
  design <- sapply(1:17, function(column) (place %/% (column + 1)) %% (column + 2))
  outcome <- (place * 7919) %% 101 + design[, 1]
  areas <- (place * 31) %% 150
  say("clustered-regression", paste("R sandwich", packageVersion("sandwich")), function() {
    fit <- lm(outcome ~ design)
    sqrt(diag(sandwich::vcovCL(fit, cluster = areas, type = "HC1")))[[2]]
  }, 1)
}
