# SPDX-FileCopyrightText: 2026 The Diaban authors
# SPDX-License-Identifier: Apache-2.0
# ggplot_map.R BOUNDARIES TABLE OUT.png: the map with sf and ggplot2, as carefully as they let one.
suppressPackageStartupMessages({library(sf); library(ggplot2)})
arguments <- commandArgs(trailingOnly = TRUE)
units <- st_transform(st_read(arguments[1], layer = "communes", quiet = TRUE), 32649)
rows <- read.csv2(arguments[2], fileEncoding = "UTF-8-BOM", check.names = FALSE, colClasses = "character")
number <- function(text) suppressWarnings(as.numeric(gsub(",", ".", gsub(".", "", text, fixed = TRUE), fixed = TRUE)))
rows$share <- 100 * number(rows[["Hộ đã ký cam kết"]]) / number(rows[["Tổng số hộ"]])
units$share <- rows$share[match(units$code, rows[["Mã xã"]])]
words <- c("dưới 70 %", "từ 70 đến dưới 80 %", "từ 80 đến dưới 85 %", "từ 85 đến dưới 90 %", "từ 90 % trở lên")
units$class <- cut(units$share, c(-Inf, 70, 80, 85, 90, Inf), labels = words, right = FALSE)
counts <- table(units$class)
named <- setNames(sprintf("%s (%d)", words, counts), words)
districts <- aggregate(units["code"], list(district = units$district_name), length)
units$short <- sub("^(Xã|Phường|Thị trấn) ", "", units$name)
map <- ggplot(units) +
  geom_sf(aes(fill = class), colour = "#7f8b97", linewidth = 0.2) +
  geom_sf(data = districts, fill = NA, colour = "#3e4c59", linewidth = 0.5) +
  geom_sf_text(aes(label = short), size = 2.1, check_overlap = TRUE, fun.geometry = st_point_on_surface) +
  scale_fill_manual("Tỷ lệ hộ ký cam kết (%)", values = setNames(c("#b2182b", "#ef8a62", "#fddbc7", "#d1e5f0", "#67a9cf"), words),
                    labels = function(found) ifelse(is.na(found), paste0("không có số liệu (", sum(is.na(units$class)), ")"), named[found]), limits = c(rev(words), NA), na.value = "#cccccc") +
  labs(title = "Tỷ lệ hộ ký cam kết, quý III/2025", subtitle = "Tỉnh Mẫu Sơn Hải (số liệu giả lập)",
       caption = "Nguồn: Số liệu giả lập của Diaban · Ngày số liệu: 30/09/2025") +
  theme_void(base_family = "Noto Sans") +
  theme(plot.title = element_text(size = 25, face = "bold"), plot.margin = margin(20, 20, 20, 20),
        plot.caption = element_text(hjust = 0), plot.background = element_rect(fill = "white", colour = NA))
suppressWarnings(ggsave(arguments[3], map, width = 338.67, height = 190.5, units = "mm", dpi = 96, type = "cairo"))
