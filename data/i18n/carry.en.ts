<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>carry.note</source><translation>Figures of {table} are computed: carried from old units to new ones by {crosswalk}</translation></message>
    <message><source>carry.counts</source><translation>carried by weight, as counts: {columns}</translation></message>
    <message><source>carry.left_ratios</source><translation>columns of shares, rates or means are not carried and left out ({count}): {columns}</translation></message>
    <message><source>carry.left_ratios.hint</source><translation>Make them anew of the carried numerators and denominators (in a project: an indicator of kind: share). If they are counts, say so with --counts (counts)</translation></message>
    <message><source>carry.left_not_sure</source><translation>{count} {count|column|columns} {count|has|have} decimals or only 0 and 1, and {count|its header does|their headers do} not say whether {count|it adds|they add} up; {count|it is|they are} not carried: {columns}</translation></message>
    <message><source>carry.left_not_sure.hint</source><translation>Say which with --counts (they add up) or --shares, in a project: counts, shares</translation></message>
    <message><source>carry.left_labels</source><translation>{count} {count|column|columns} of texts, codes, ranks, classes, periods or row numbers {count|is|are} not carried: {columns}</translation></message>
    <message><source>carry.assumed_counts</source><translation>{count} {count|column|columns} {count|is|are} carried as counts because {count|it holds|they hold} whole numbers; nothing else says so: {columns}</translation></message>
    <message><source>carry.assumed_counts.hint</source><translation>Confirm with --counts, or say that they do not add up with --shares (in a project: counts, shares)</translation></message>
    <message><source>carry.left_statuses</source><translation>columns that say yes or no of each unit are not carried and left out ({count}): {columns}</translation></message>
    <message><source>carry.left_statuses.hint</source><translation>A unit that is made of several has no answer of its own; count them (how many are recognised), or state the answers of the new units in a table of their own</translation></message>
    <message><source>carry.report.status</source><translation>Not carried: yes or no of each unit</translation></message>
    <message><source>aggregate.statuses</source><translation>yes and no do not add up: {units} {units|unit|units} of several rows {units|has|have} no data in {columns}, unless {units|its|their} rows say the same</translation></message>
    <message><source>aggregate.statuses.hint</source><translation>Keep one row a unit, or declare max (one is enough) or min (all are needed) for the column in aggregate</translation></message>
    <message><source>aggregate.assumed</source><translation>these columns of {units} {units|unit|units} with several rows are added up because they hold whole numbers; nothing else says that they are counts: {columns}</translation></message>
    <message><source>aggregate.assumed.hint</source><translation>Confirm with --counts, or say that they do not add up with --shares (in a project: counts, shares)</translation></message>
    <message><source>carry.settled_twice</source><translation>the column is said to be both counts and shares</translation></message>
    <message><source>carry.settled_twice.hint</source><translation>Name it in --counts or in --shares (in a project: counts, shares), not in both</translation></message>
    <message><source>carry.settled_unused</source><translation>counts and shares are named but nothing is carried or added up, so they change nothing: {columns}</translation></message>
    <message><source>carry.settled_unused.hint</source><translation>They belong to --crosswalk and --aggregate (in a project: crosswalk, aggregate)</translation></message>
    <message><source>carry.split_without_weights</source><translation>{count} old {count|unit|units} went into several new ones and the crosswalk has no weights for {count|it, so its|them, so their} figures are not carried: {units}</translation></message>
    <message><source>carry.split_without_weights.hint</source><translation>Add a column share_of_old (parts of the old unit that add up to 1); diaban crosswalk OLD NEW makes them of areas. New units that take from them have no data</translation></message>
    <message><source>carry.unknown_codes</source><translation>{count} {count|code|codes} of the table {count|is|are} not in {crosswalk}: {codes} (rows {rows})</translation></message>
    <message><source>carry.unknown_codes.hint</source><translation>Figures of these rows are not carried. Correct the codes, or add them to the crosswalk</translation></message>
    <message><source>carry.sum_kept</source><translation>{column}: sum before {before}, after {after}, nothing lost</translation></message>
    <message><source>carry.sum_lost</source><translation>{column}: sum before {before}, after {after}, lost {lost}; {units} new {units|unit|units} {units|has|have} no data</translation></message>
    <message><source>carry.sum_lost.hint</source><translation>The join report and --json say by what</translation></message>
    <message><source>carry.nothing_known</source><translation>no code of this column is in {crosswalk}: {codes}</translation></message>
    <message><source>carry.nothing_known.hint</source><translation>Name the column of old codes with --table-key (key), and check the crosswalk</translation></message>
    <message><source>carry.no_key</source><translation>no column holds old codes of {crosswalk} in at least half of its rows</translation></message>
    <message><source>carry.no_key.hint</source><translation>Name the column of old codes with --table-key (key); figures are carried by codes, not by names</translation></message>
    <message><source>carry.no_counts</source><translation>the table has no column of counts that can be carried</translation></message>
    <message><source>carry.no_counts.hint</source><translation>Name the columns that add up with --counts (counts)</translation></message>
    <message><source>carry.unit_twice</source><translation>rows {first} and {second} are both of unit {unit}</translation></message>
    <message><source>carry.unit_twice.hint</source><translation>Keep the row that is right, or declare how they become one: --aggregate sum (aggregate: {default: sum})</translation></message>
    <message><source>carry.no_columns</source><translation>there are no columns old_code and new_code; the columns are: {columns}</translation></message>
    <message><source>carry.no_columns.hint</source><translation>A crosswalk is a CSV with old_code,new_code,area_m2,share_of_old,share_of_new; the last three may be missing</translation></message>
    <message><source>carry.bad_share</source><translation>row {row}: “{value}” in column {column} is no number from 0 to 1 (areas: from 0)</translation></message>
    <message><source>carry.bad_share.hint</source><translation>Correct the cell in the crosswalk</translation></message>
    <message><source>carry.pair_twice</source><translation>rows {first} and {second} are both of the pair {old}, {new}</translation></message>
    <message><source>carry.pair_twice.hint</source><translation>Keep one row a pair</translation></message>
    <message><source>carry.pairs_repeated</source><translation>{count} {count|pair|pairs} that {count|is|are} repeated in the crosswalk {count|counts|count} once (rows {rows})</translation></message>
    <message><source>carry.pairs_repeated.hint</source><translation>Delete the repeated rows</translation></message>
    <message><source>carry.blank_codes</source><translation>{count} {count|row|rows} of the crosswalk {count|lacks|lack} a code and {count|is|are} left out (rows {rows})</translation></message>
    <message><source>carry.sums_less</source><translation>the shares of {count} old {count|unit|units} add up to less than 1: {units}</translation></message>
    <message><source>carry.sums_less.hint</source><translation>What is missing of their figures is lost, and told</translation></message>
    <message><source>carry.sums_more</source><translation>the shares of {count} old {count|unit|units} add up to more than 1 and are brought down to it: {units}</translation></message>
    <message><source>carry.sums_more.hint</source><translation>Check the crosswalk: new units may overlap each other</translation></message>
    <message><source>carry.report.column</source><translation>Carried column</translation></message>
    <message><source>carry.report.before</source><translation>Sum before</translation></message>
    <message><source>carry.report.after</source><translation>Sum after</translation></message>
    <message><source>carry.report.lost</source><translation>Lost</translation></message>
    <message><source>carry.report.no_data</source><translation>New units without data</translation></message>
    <message><source>carry.report.ratio</source><translation>Not carried: shares, rates, means</translation></message>
    <message><source>carry.report.label</source><translation>Not carried: texts, codes, years, row numbers</translation></message>
    <message><source>carry.report.not_sure</source><translation>Not carried: not sure whether it adds up</translation></message>
    <message><source>carry.report.lost_unknown_code</source><translation>Lost by: codes that the crosswalk has not</translation></message>
    <message><source>carry.report.lost_split</source><translation>Lost by: old units without weights</translation></message>
    <message><source>carry.report.lost_uncovered</source><translation>Lost by: parts that no new unit covers</translation></message>
    <message><source>carry.report.lost_no_data</source><translation>Lost by: new units without data</translation></message>
    <message><source>carry.report.lost_outside</source><translation>Lost by: new units outside the layer</translation></message>
    <message><source>carry.report.split</source><translation>Old unit that was split, without weights</translation></message>
    <message><source>carry.report.unknown</source><translation>Code that the crosswalk has not</translation></message>
    <message><source>aggregate.unit_twice</source><translation>{count} {count|unit|units} {count|has|have} several rows: {units} (rows in brackets)</translation></message>
    <message><source>aggregate.unit_twice.hint</source><translation>Keep one row a unit, or declare how they become one: --aggregate sum (in a project: aggregate: {default: sum}). Where these are several units of one name, name the column of codes or of parents</translation></message>
    <message><source>aggregate.mean_of_ratio</source><translation>shares, rates and means are never averaged</translation></message>
    <message><source>aggregate.mean_of_ratio.hint</source><translation>Add up numerators and denominators, and make the share anew</translation></message>
    <message><source>aggregate.done</source><translation>{rows} {rows|row|rows} of {units} {units|unit|units} are made one a unit</translation></message>
    <message><source>aggregate.note</source><translation>In {table}, {rows} {rows|row|rows} of {units} {units|unit|units} are added up</translation></message>
    <message><source>aggregate.ratios</source><translation>shares, rates and means do not add up: {units} {units|unit|units} of several rows {units|has|have} no data in {columns}</translation></message>
    <message><source>aggregate.ratios.hint</source><translation>Make them anew of numerators and denominators (in a project: an indicator of kind: share)</translation></message>
    <message><source>aggregate.not_sure</source><translation>it is not sure that these columns add up: {units} {units|unit|units} of several rows {units|has|have} no data in {columns}</translation></message>
    <message><source>aggregate.not_sure.hint</source><translation>Say which with --counts (they add up) or --shares, in a project: counts, shares</translation></message>
    <message><source>aggregate.lacking</source><translation>{units} {units|unit|units} of which a row lacks its figure {units|has|have} no data: {columns}</translation></message>
    <message><source>aggregate.lacking.hint</source><translation>Missing is not zero; complete these rows</translation></message>
    <message><source>help.carry-crosswalk</source><translation>Crosswalk (CSV: old_code,new_code,...,share_of_old) that carries counts to the units of the layer</translation></message>
    <message><source>help.counts</source><translation>Columns that add up (with --crosswalk, --aggregate)</translation></message>
    <message><source>help.shares</source><translation>Columns of shares, which do not</translation></message>
    <message><source>help.aggregate</source><translation>Make one of the rows of a unit: sum, mean, max or min; else they are refused</translation></message>
</context>
</TS>
