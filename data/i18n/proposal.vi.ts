<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>diaban</name>
    <message><source>proposal.new</source><translation>Lập cụm mới gồm {count} đơn vị: {units}.</translation></message>
    <message><source>proposal.too_few</source><translation>Cụm chỉ có {count} đơn vị trong lớp bản đồ nên bên trong không có đoạn giáp ranh nào để phủ.</translation></message>
    <message><source>proposal.new_empty</source><translation>Cụm mới không có đơn vị nào trong lớp bản đồ.</translation></message>
    <message><source>proposal.extend</source><translation>Bổ sung vào cụm “{cluster}”: {units}; cụm sẽ có {count} đơn vị.</translation></message>
    <message><source>proposal.covers</source><translation>Cụm sẽ phủ {km} km đường giáp ranh chưa cụm nào phụ trách (số đoạn: {borders}), bằng {percent} % tổng mức ưu tiên của các sơ hở; xóa sơ hở số {gaps}.</translation></message>
    <message><source>proposal.covers_nothing</source><translation>Cụm không phủ thêm đoạn giáp ranh nào; chỉ cần đến khi có yêu cầu xếp các đơn vị này cùng cụm.</translation></message>
    <message><source>proposal.first</source><translation>Quan trọng nhất là sơ hở số {gap}, giữa {left} và {right} ({km} km).</translation></message>
    <message><source>proposal.summary_none</source><translation>Không có đề xuất nào đáng lập: không còn sơ hở nào mà một cụm mới phủ được nhiều hơn chi phí lập cụm.</translation></message>
    <message><source>proposal.summary_best</source><translation>Số đề xuất: {count}, phủ {percent} % tổng mức ưu tiên của các sơ hở; đã chứng minh không có cách chọn nào tốt hơn.</translation></message>
    <message><source>proposal.summary_bound</source><translation>Số đề xuất: {count}, phủ {percent} % tổng mức ưu tiên của các sơ hở; cách chọn tốt nhất, nếu có, chỉ hơn nhiều nhất {better} %.</translation></message>
    <message><source>proposal.max_units</source><translation>một cụm cần ít nhất hai đơn vị</translation></message>
    <message><source>proposal.max_units.hint</source><translation>Hãy cho số đơn vị tối đa của một cụm từ 2 trở lên.</translation></message>
    <message><source>proposal.max_clusters</source><translation>mỗi đơn vị phải được vào ít nhất một cụm</translation></message>
    <message><source>proposal.max_clusters.hint</source><translation>Hãy cho số cụm tối đa của một đơn vị từ 1 trở lên.</translation></message>
    <message><source>proposal.together_too_many</source><translation>các đơn vị phải cùng cụm ({units}) nhiều hơn số đơn vị tối đa của một cụm, là {most}</translation></message>
    <message><source>proposal.together_too_many.hint</source><translation>Hãy tăng số đơn vị tối đa (--max-units), hoặc bớt đơn vị phải cùng cụm (trong dự án: max_units).</translation></message>
    <message><source>proposal.together_apart</source><translation>các đơn vị {units} vừa phải cùng cụm vừa không được cùng cụm</translation></message>
    <message><source>proposal.together_apart.hint</source><translation>Hãy bỏ một trong hai yêu cầu.</translation></message>
    <message><source>proposal.together_impossible</source><translation>không tìm được cụm liền nhau, nhiều nhất {most} đơn vị, chứa các đơn vị phải cùng cụm: {units}</translation></message>
    <message><source>proposal.together_impossible.hint</source><translation>Hãy tăng số đơn vị của một cụm (--max-units) hoặc số cụm của một đơn vị (--max-clusters-per-unit), hay nới các yêu cầu khác (trong dự án: các khóa của propose).</translation></message>
    <message><source>proposal.no_parent</source><translation>không rõ các đơn vị thuộc huyện hay tỉnh nào nên không xếp cụm trong cùng một cấp trên được</translation></message>
    <message><source>proposal.no_parent.hint</source><translation>Hãy cho biết trường cấp trên (--parent).</translation></message>
    <message><source>proposal.no_kind</source><translation>tên các đơn vị không cho biết loại (xã, phường) nên không xếp cụm cùng loại được</translation></message>
    <message><source>proposal.no_kind.hint</source><translation>Hãy cho biết trường tên đầy đủ (--name).</translation></message>
    <message><source>proposal.unknown_unit</source><translation>không có đơn vị nào là “{unit}” trong {layer}</translation></message>
    <message><source>proposal.unknown_unit.hint</source><translation>Hãy ghi mã hoặc tên đầy đủ của đơn vị.</translation></message>
    <message><source>proposal.ambiguous_unit</source><translation>“{unit}” có thể là nhiều đơn vị: {units}</translation></message>
    <message><source>proposal.ambiguous_unit.hint</source><translation>Hãy ghi mã của đơn vị.</translation></message>
    <message><source>proposal.single_unit</source><translation>“{text}” chỉ nêu một đơn vị</translation></message>
    <message><source>proposal.single_unit.hint</source><translation>Hãy ghi từ hai đơn vị trở lên, cách nhau bằng dấu phẩy.</translation></message>
    <message><source>proposal_list.number</source><translation>Đề xuất</translation></message>
    <message><source>proposal_list.extends</source><translation>Mở rộng cụm</translation></message>
    <message><source>proposal_list.codes</source><translation>Mã các đơn vị</translation></message>
    <message><source>proposal_list.names</source><translation>Đơn vị</translation></message>
    <message><source>proposal_list.added</source><translation>Mã đơn vị mới thêm</translation></message>
    <message><source>proposal_list.km</source><translation>Phủ thêm (km)</translation></message>
    <message><source>proposal_list.priority</source><translation>Mức ưu tiên</translation></message>
    <message><source>proposal_list.share</source><translation>Tỷ trọng mức ưu tiên (%)</translation></message>
    <message><source>proposal_list.reason</source><translation>Lý do</translation></message>
    <message><source>proposal_list.method</source><translation>Cách chọn: tổng mức ưu tiên được phủ thêm trừ {cluster} cho mỗi cụm mới và {member} cho mỗi đơn vị thêm vào là lớn nhất; đạt {value}, không cách chọn nào quá {bound}.</translation></message>
    <message><source>stage.proposals</source><translation>Tìm cụm nên lập</translation></message>
    <message><source>stage.proposals.search</source><translation>Tìm cụm nên lập: xét các nhóm đơn vị liền nhau, bắt đầu từ đơn vị</translation></message>
    <message><source>stage.proposals.grow</source><translation>Tìm cụm nên lập: có quá nhiều nhóm, mở rộng dần từ ranh giới</translation></message>
    <message><source>stage.proposals.improve</source><translation>Tìm cụm nên lập: đổi từng cụm để tốt hơn</translation></message>
    <message><source>stage.proposals.bound</source><translation>Tìm cụm nên lập: tính xem tốt nhất có thể đến đâu</translation></message>
    <message><source>stage.proposals.prove</source><translation>Tìm cụm nên lập: chứng minh không còn cách nào tốt hơn</translation></message>
    <message><source>help.propose</source><translation>đề xuất các cụm liên kết nên lập; không có --clusters thì coi như chưa có cụm nào</translation></message>
    <message><source>help.max-units</source><translation>số đơn vị tối đa của một cụm được đề xuất (5); từ mười trở lên thì lâu</translation></message>
    <message><source>help.max-clusters-per-unit</source><translation>số cụm tối đa mà một đơn vị tham gia, kể cả cụm đã có (2)</translation></message>
    <message><source>help.proposals</source><translation>số đề xuất tối đa (10); 0: mọi cụm đáng lập</translation></message>
    <message><source>help.together</source><translation>các đơn vị phải cùng một cụm: mã hoặc tên, cách nhau bằng dấu phẩy; có thể lặp lại</translation></message>
    <message><source>help.apart</source><translation>các đơn vị không được xếp cùng cụm; có thể lặp lại</translation></message>
    <message><source>help.same-parent</source><translation>chỉ xếp cụm trong cùng một huyện (hoặc tỉnh)</translation></message>
    <message><source>help.same-kind</source><translation>chỉ xếp cụm các đơn vị cùng loại (xã với xã, phường với phường)</translation></message>
    <message><source>help.extend</source><translation>được bổ sung đơn vị vào cụm đã có</translation></message>
    <message><source>help.proposal-list</source><translation>danh sách đề xuất, .csv</translation></message>
    <message><source>usage.propose_missing</source><translation>các tuỳ chọn về đề xuất cụm cần có --propose</translation></message>
    <message><source>usage.propose_missing.hint</source><translation>Hãy thêm --propose.</translation></message>
</context>
</TS>
