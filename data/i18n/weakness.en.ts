<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>index.constant</source><translation>{names}: the same in every unit in this period, and therefore not part of the index</translation></message>
    <message><source>index.constant.hint</source><translation>Check the column, or take the indicator out of index: of.</translation></message>
    <message><source>index.not_made</source><translation>no index in this period, for want of: {missing}</translation></message>
    <message><source>index.none</source><translation>there is no period for which the index can be made</translation></message>
    <message><source>index.none.hint</source><translation>Give indicators with a direction and figures of one period, or set missing: rest_of_weights.</translation></message>
    <message><source>index.not_rolled_up</source><translation>A composite index is neither summed nor averaged for parents: {figures}.</translation></message>
    <message><source>stage.weakness</source><translation>Looking for weak areas</translation></message>
    <message><source>weakness.percent</source><translation>{value}%</translation></message>
    <message><source>weakness.points</source><translation>{value} percentage points</translation></message>
    <message><source>weakness.points.one</source><translation>{value} percentage point</translation></message>
    <message><source>weakness.head.more</source><translation>{name}: {value}{parts}</translation></message>
    <message><source>weakness.head.only</source><translation>{name}: only {value}{parts}</translation></message>
    <message><source>weakness.head.less</source><translation>{name}: {value}{parts}</translation></message>
    <message><source>weakness.name_in</source><translation>{name} in {period}</translation></message>
    <message><source>weakness.status_in</source><translation>{status} in {period}</translation></message>
    <message><source>weakness.parts_of_share</source><translation> ({numerator} of {denominator} {among})</translation></message>
    <message><source>weakness.parts_of_rate</source><translation> ({numerator} {counted}, {denominator} {among})</translation></message>
    <message><source>weakness.target.more</source><translation>{distance} short of the target of {target}</translation></message>
    <message><source>weakness.target.less</source><translation>{distance} above the target of {target}</translation></message>
    <message><source>weakness.periods</source><translation>target of {target} missed {count} periods in a row, since {since}</translation></message>
    <message><source>weakness.lowest.more</source><translation>number {rank} from the bottom of {of} {of|unit|units}, among the {count} lowest</translation></message>
    <message><source>weakness.lowest.more.tied</source><translation>tied for number {rank} from the bottom of {of} {of|unit|units}, among the {count} lowest</translation></message>
    <message><source>weakness.lowest.more.one</source><translation>the lowest of {of} {of|unit|units}</translation></message>
    <message><source>weakness.lowest.less</source><translation>number {rank} from the top of {of} {of|unit|units}, among the {count} highest</translation></message>
    <message><source>weakness.lowest.less.tied</source><translation>tied for number {rank} from the top of {of} {of|unit|units}, among the {count} highest</translation></message>
    <message><source>weakness.lowest.less.one</source><translation>the highest of {of} {of|unit|units}</translation></message>
    <message><source>weakness.z.more</source><translation>{z} standard deviations below the other units</translation></message>
    <message><source>weakness.z.more.one</source><translation>{z} standard deviation below the other units</translation></message>
    <message><source>weakness.z.less</source><translation>{z} standard deviations above the other units</translation></message>
    <message><source>weakness.z.less.one</source><translation>{z} standard deviation above the other units</translation></message>
    <message><source>weakness.down</source><translation>down {change} on {period} ({previous})</translation></message>
    <message><source>weakness.up</source><translation>up {change} on {period} ({previous})</translation></message>
    <message><source>weakness.cluster.more</source><translation>in a cluster of neighbours that are low together, hardly by chance (q {q})</translation></message>
    <message><source>weakness.cluster.more.chance</source><translation>in a cluster of neighbours that are low together, though this may be by chance (q {q})</translation></message>
    <message><source>weakness.cluster.less</source><translation>in a cluster of neighbours that are high together, hardly by chance (q {q})</translation></message>
    <message><source>weakness.cluster.less.chance</source><translation>in a cluster of neighbours that are high together, though this may be by chance (q {q})</translation></message>
    <message><source>weakness.below_neighbours.more</source><translation>below its {neighbours} taken together ({mean})</translation></message>
    <message><source>weakness.below_neighbours.less</source><translation>above its {neighbours} taken together ({mean})</translation></message>
    <message><source>weakness.below_mean.more</source><translation>below the mean of its {neighbours} ({mean})</translation></message>
    <message><source>weakness.below_mean.less</source><translation>above the mean of its {neighbours} ({mean})</translation></message>
    <message><source>weakness.neighbours_status.more</source><translation>while {met} of its {neighbours} {met|is|are}</translation></message>
    <message><source>weakness.neighbours_status.less</source><translation>as {met|does|do} {met} of its {neighbours}</translation></message>
    <message><source>weakness.neighbours_status.more.all</source><translation>while all of its {neighbours} are</translation></message>
    <message><source>weakness.neighbours_status.more.all.one</source><translation>while its {neighbours} is</translation></message>
    <message><source>weakness.neighbours_status.more.none</source><translation>as are all of its {neighbours}</translation></message>
    <message><source>weakness.neighbours_status.more.none.one</source><translation>as is its {neighbours}</translation></message>
    <message><source>weakness.neighbours_status.less.all</source><translation>as do all of its {neighbours}</translation></message>
    <message><source>weakness.neighbours_status.less.all.one</source><translation>as does its {neighbours}</translation></message>
    <message><source>weakness.neighbours_status.less.none</source><translation>while none of its {neighbours} does</translation></message>
    <message><source>weakness.neighbours_status.less.none.one</source><translation>while its {neighbours} does not</translation></message>
    <message><source>weakness.neighbours.unit</source><translation>{count} neighbouring {count|unit|units}</translation></message>
    <message><source>weakness.neighbours.unit.one</source><translation>one neighbouring unit</translation></message>
    <message><source>weakness.neighbours.commune</source><translation>{count} neighbouring {count|commune|communes}</translation></message>
    <message><source>weakness.neighbours.commune.one</source><translation>one neighbouring commune</translation></message>
    <message><source>weakness.neighbours.district</source><translation>{count} neighbouring {count|district|districts}</translation></message>
    <message><source>weakness.neighbours.district.one</source><translation>one neighbouring district</translation></message>
    <message><source>weakness.neighbours.province</source><translation>{count} neighbouring {count|province|provinces}</translation></message>
    <message><source>weakness.neighbours.province.one</source><translation>one neighbouring province</translation></message>
    <message><source>weakness.status.more</source><translation>not {name}</translation></message>
    <message><source>weakness.status.less</source><translation>counts as {name}</translation></message>
    <message><source>weakness.not_sure</source><translation>on the wrong side of {bound}, but on too few cases to call it weak: the {level}% interval runs from {low} to {high}</translation></message>
    <message><source>weakness.missing.not_matched</source><translation>{what}: the table has no row for this unit</translation></message>
    <message><source>weakness.missing.no_data</source><translation>{what}: no data</translation></message>
    <message><source>weakness.missing.suppressed</source><translation>{what}: suppressed, because the numbers are small</translation></message>
    <message><source>weakness.not_enough</source><translation>Not enough data to judge: {list}.</translation></message>
    <message><source>weakness.others</source><translation>Weak in these too: {list}.</translation></message>
    <message><source>weakness.lift_one</source><translation>To be weak no longer, it would need {list}.</translation></message>
    <message><source>weakness.lift_one_of</source><translation>To be weak no longer, it would need any one of these: {list}.</translation></message>
    <message><source>weakness.lift_all</source><translation>To be weak no longer, it would need all of these: {list}.</translation></message>
    <message><source>weakness.lift_several</source><translation>To be weak no longer, it would need several of these: {list}.</translation></message>
    <message><source>weakness.lift_add</source><translation>at least {count} more {counted} (making {value})</translation></message>
    <message><source>weakness.lift_take</source><translation>at least {count} fewer {counted} (leaving {value})</translation></message>
    <message><source>weakness.lift_value.more</source><translation>{name} of at least {value}</translation></message>
    <message><source>weakness.lift_value.less</source><translation>{name} of at most {value}</translation></message>
    <message><source>weakness.lift_status.more</source><translation>to be {name}</translation></message>
    <message><source>weakness.lift_status.less</source><translation>no longer to count as {name}</translation></message>
    <message><source>weakness.no_earlier_period</source><translation>there is no period before {period} to compare with; the rule fallen cannot be applied</translation></message>
    <message><source>weakness.no_earlier_period.hint</source><translation>Add the table of an earlier period, or leave the rule out.</translation></message>
    <message><source>weakness.periods_short</source><translation>{asked} periods in a row are asked for, but only {there} {there|is|are} there; the rule weak_periods cannot be applied</translation></message>
    <message><source>weakness.periods_short.hint</source><translation>Add the tables of the periods that are missing, or lower periods.</translation></message>
    <message><source>weakness.says_nothing</source><translation>the rule {rule} cannot be applied to any unit: the figures are all alike, or no unit has a neighbour with a figure</translation></message>
    <message><source>weakness.says_nothing.hint</source><translation>Check the column and the boundaries, or leave the rule out.</translation></message>
    <message><source>weakness.no_targets</source><translation>line {line}: the rule {rule} needs targets, and no indicator has one</translation></message>
    <message><source>weakness.no_targets.hint</source><translation>Give an indicator a target, or give the rule an indicator and a target.</translation></message>
    <message><source>weakness.no_target</source><translation>line {line}: the indicator “{indicator}” has no target</translation></message>
    <message><source>weakness.no_target.hint</source><translation>Give the indicator or the rule a target.</translation></message>
    <message><source>weakness.no_figure</source><translation>line {line}: there are no figures of “{indicator}”</translation></message>
    <message><source>weakness.no_figure.hint</source><translation>Check the key and the columns of the tables.</translation></message>
    <message><source>weakness.no_period</source><translation>line {line}: “{indicator}” has no figures of {period}</translation></message>
    <message><source>weakness.no_period.hint</source><translation>Name a period that the tables have.</translation></message>
    <message><source>weakness.several_kinds</source><translation>line {line}: “{indicator}” has periods of several kinds, quarters and years say, and none is the latest</translation></message>
    <message><source>weakness.several_kinds.hint</source><translation>Give the rule a period.</translation></message>
    <message><source>weakness.no_direction</source><translation>line {line}: of “{indicator}” it is not said which way is better</translation></message>
    <message><source>weakness.no_direction.hint</source><translation>List it among the indicators with direction: more or less.</translation></message>
    <message><source>weakness.not_a_status</source><translation>line {line}: not_recognised is for yes-or-no indicators; “{indicator}” is none</translation></message>
    <message><source>weakness.not_a_status.hint</source><translation>Use below_target with a target.</translation></message>
    <message><source>weakness.status_target</source><translation>line {line}: “{indicator}” is yes or no, and its target is a share of units, not of one unit</translation></message>
    <message><source>weakness.status_target.hint</source><translation>Use the rule not_recognised.</translation></message>
    <message><source>weakness.odd_target</source><translation>a target of {target} is odd for a share in percent</translation></message>
    <message><source>weakness.odd_target.hint</source><translation>Give the target in percent, from 0 to 100: 85, not 0.85.</translation></message>
    <message><source>weakness.status_rule</source><translation>line {line}: “{indicator}” is yes or no, and {rule} needs figures that can be more or less</translation></message>
    <message><source>weakness.status_rule.hint</source><translation>Use the rule not_recognised.</translation></message>
    <message><source>weakness.since_not_before</source><translation>line {line}: since = {since} is not before the period that is judged ({period})</translation></message>
    <message><source>weakness.since_not_before.hint</source><translation>Name an earlier period, or leave since out to take the one before.</translation></message>
    <message><source>weakness.verdict.weak</source><translation>weak</translation></message>
    <message><source>weakness.verdict.not_weak</source><translation>not weak</translation></message>
    <message><source>weakness.verdict.not_sure</source><translation>not sure</translation></message>
    <message><source>weakness.verdict.not_enough_data</source><translation>not enough data</translation></message>
    <message><source>weakness.sheet</source><translation>Weak areas</translation></message>
    <message><source>weakness.list.rank</source><translation>Rank</translation></message>
    <message><source>weakness.list.verdict</source><translation>Verdict</translation></message>
    <message><source>weakness.list.score</source><translation>Score</translation></message>
    <message><source>weakness.list.index</source><translation>Index</translation></message>
    <message><source>weakness.list.index_rank</source><translation>Rank by index (range)</translation></message>
    <message><source>weakness.list.reasons</source><translation>Reasons</translation></message>
    <message><source>weakness.list.lift</source><translation>What would lift it</translation></message>
    <message><source>weakness.counts</source><translation>{units} {units|unit|units}: {weak} weak, {not_sure} not sure, {not_enough} without enough data.</translation></message>
    <message><source>weakness.combined.any</source><translation>A unit is weak where at least one of these holds:</translation></message>
    <message><source>weakness.combined.all</source><translation>A unit is weak where all of these hold that can be applied to it:</translation></message>
    <message><source>weakness.combined.at_least</source><translation>A unit is weak where at least {count} of these hold:</translation></message>
    <message><source>weakness.rule.below_target</source><translation>{name}: misses the target of {target}</translation></message>
    <message><source>weakness.rule.lowest.count</source><translation>{name}: among the {count} worst</translation></message>
    <message><source>weakness.rule.lowest.share</source><translation>{name}: among the worst {share}%</translation></message>
    <message><source>weakness.rule.z_below</source><translation>{name}: z worse than {z}</translation></message>
    <message><source>weakness.rule.fallen</source><translation>{name}: worse than in {since}</translation></message>
    <message><source>weakness.rule.fallen.by</source><translation>{name}: worse than in {since} by {by} or more</translation></message>
    <message><source>weakness.rule.fallen.percent</source><translation>{name}: worse than in {since} by {percent}% or more</translation></message>
    <message><source>weakness.rule.weak_periods</source><translation>{name}: target of {target} missed {count} periods in a row</translation></message>
    <message><source>weakness.rule.low_cluster</source><translation>{name}: in a significant cluster of bad values (local Moran, {permutations} permutations, false-discovery rate {fdr}%)</translation></message>
    <message><source>weakness.rule.below_neighbours.by</source><translation>{name}: worse than the neighbours together by {by} or more</translation></message>
    <message><source>weakness.rule.below_neighbours.percent</source><translation>{name}: worse than the neighbours together by {percent}% or more</translation></message>
    <message><source>weakness.rule.not_recognised</source><translation>{name}: not met</translation></message>
    <message><source>weakness.method</source><translation>Missing figures do not make a unit weak. Shares of neighbours are the sum of their numerators over the sum of their denominators. A share of few cases counts as weak only where its whole exact interval is beyond the bound. Scores go from 0 to 100: each reason counts by the weight of its indicator, half of it for being there, up to half more for how far.</translation></message>
    <message><source>weakness.method_index</source><translation>Range of ranks: where the unit ranks in nine of ten changes of the weights.</translation></message>
    <message><source>weakness.workbook</source><translation>the workbook cannot be written</translation></message>
    <message><source>weakness.workbook.hint</source><translation>Check that the disk has room.</translation></message>
    <message><source>weakness.one_of</source><translation>line {line}: {first} and {second} do not go together</translation></message>
    <message><source>weakness.one_of.hint</source><translation>Leave one of the two out.</translation></message>
    <message><source>weakness.one_needed</source><translation>line {line}: {first} or {second} is missing</translation></message>
    <message><source>weakness.one_needed.hint</source><translation>Say how many are meant by one of the two.</translation></message>
    <message><source>weakness.by_below_zero</source><translation>line {line}: by = {value} is below zero</translation></message>
    <message><source>weakness.by_below_zero.hint</source><translation>Say how much worse as a number above zero; the direction of the indicator is minded.</translation></message>
    <message><source>weakness.z_not_below</source><translation>line {line}: z = {value} is not below zero</translation></message>
    <message><source>weakness.z_not_below.hint</source><translation>A z below zero is worse than the others, -1.5 say; the indicator's direction is minded.</translation></message>
    <message><source>weakness.geometric_of_z</source><translation>line {line}: z-scores have no geometric mean, because some are below zero</translation></message>
    <message><source>weakness.geometric_of_z.hint</source><translation>Use method: minmax or target, or mean: arithmetic.</translation></message>
    <message><source>weakness.targets_only</source><translation>the project has no weakness: a unit is weak where it misses the target of an indicator</translation></message>
    <message><source>weakness.no_rules</source><translation>nothing says what is weak: the project has no weakness, and none of its indicators has a target</translation></message>
    <message><source>weakness.no_rules.hint</source><translation>Give an indicator a target, or add weakness (see docs/weakness.md).</translation></message>
    <message><source>weakness.field.weak</source><translation>Weak area</translation></message>
    <message><source>weakness.field.rank</source><translation>Rank among weak areas</translation></message>
    <message><source>weakness.field.reasons</source><translation>Reasons for weakness</translation></message>
    <message><source>weakness.init</source><translation>What makes an area weak: take the # away and set the numbers; see docs/weakness.md</translation></message>
    <message><source>help.weak</source><translation>Find the weak areas of a project: ranked, with reasons and what would lift them</translation></message>
    <message><source>help.weak_output</source><translation>The list to write (.xlsx, .csv)</translation></message>
    <message><source>weak.output</source><translation>“{path}” is neither .xlsx nor .csv</translation></message>
    <message><source>weak.output.hint</source><translation>End the name in .xlsx or .csv.</translation></message>
    <message><source>weak.none</source><translation>No weak areas.</translation></message>
    <message><source>weak.line</source><translation>{rank}. {name} (score {score})</translation></message>
    <message><source>weak.not_sure</source><translation>Not sure:</translation></message>
    <message><source>weak.not_enough</source><translation>Not enough data:</translation></message>
    <message><source>weak.more</source><translation>… and {count} more (all of them with --json or -o)</translation></message>
</context>
</TS>
